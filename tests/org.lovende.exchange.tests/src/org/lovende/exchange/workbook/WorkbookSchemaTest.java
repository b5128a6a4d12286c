package org.lovende.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.lovende.core.Messages;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.TheoryPackage;

/** The workbook keeps up with the model, and its names with the workbook. */
class WorkbookSchemaTest {
	private static final List<EPackage> MODEL = List.of(ElementPackage.eINSTANCE, TheoryPackage.eINSTANCE, PrioritisationPackage.eINSTANCE,
			DiagramPackage.eINSTANCE, InterventionPackage.eINSTANCE);

	@Test
	void sheets_everyFeatureOfTheModel_hasAColumnOrASheet() {
		Set<EStructuralFeature> covered = new HashSet<>();
		for (SheetDefinition sheet : WorkbookSchema.SHEETS) {
			covered.add(sheet.containment());
			sheet.written().forEach(column -> covered.add(column.feature()));
		}
		// a layout is described by the rows of its positions
		covered.add(InterventionPackage.Literals.INTERVENTION__LAYOUTS);
		List<String> forgotten = new ArrayList<>();
		for (EClass type : classes().toList())
			for (EStructuralFeature feature : type.getEStructuralFeatures())
				if (!covered.contains(feature))
					forgotten.add(type.getName() + "." + feature.getName());
		assertThat(forgotten).isEmpty();
	}

	@Test
	void sheets_everyFeatureOfARowsElement_hasAColumnOnItsSheet() {
		List<String> forgotten = new ArrayList<>();
		for (SheetDefinition sheet : WorkbookSchema.SHEETS)
			for (EStructuralFeature feature : sheet.type().getEAllStructuralFeatures()) {
				boolean isContent = WorkbookSchema.SHEETS.stream().anyMatch(other -> other.containment() == feature)
						|| feature == InterventionPackage.Literals.INTERVENTION__LAYOUTS;
				boolean isOnAnotherSheet = feature == InterventionPackage.Literals.INTERVENTION__CURRENT_THEORY;
				if (!isContent && !isOnAnotherSheet && sheet.written().stream().noneMatch(column -> column.feature() == feature))
					forgotten.add(sheet.key() + "." + feature.getName());
			}
		assertThat(forgotten).isEmpty();
	}

	@Test
	void sheets_everyConcreteClass_hasASheet() {
		List<EClass> withSheet = WorkbookSchema.SHEETS.stream().map(SheetDefinition::type).toList();
		assertThat(classes().filter(type -> !type.isAbstract() && type != DiagramPackage.Literals.DIAGRAM_LAYOUT)).allMatch(withSheet::contains);
	}

	@Test
	void vocabulary_everyNameOfEveryLanguage_leadsBack() {
		for (Locale locale : Vocabulary.LANGUAGES)
			for (SheetDefinition sheet : WorkbookSchema.SHEETS) {
				assertThat(Vocabulary.names(sheet, locale)).allMatch(name -> Vocabulary.findSheet(name).orElseThrow() == sheet);
				assertThat(Vocabulary.help(sheet, locale)).isNotBlank();
				for (ColumnDefinition column : sheet.columns()) {
					assertThat(Vocabulary.names(sheet, column, locale)).allMatch(name -> Vocabulary.findColumn(sheet, name).orElseThrow() == column);
					assertThat(Vocabulary.help(sheet, column, locale)).isNotBlank();
					assertThat(ValueDescription.of(column, locale)).isNotBlank().doesNotContain("{");
				}
			}
	}

	@Test
	void vocabulary_everyWordOfEveryList_leadsBack() {
		int words = 0;
		for (EPackage part : MODEL)
			for (EEnum type : part.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast).toList())
				for (EEnumLiteral literal : type.getELiterals())
					for (Locale locale : Vocabulary.LANGUAGES)
						for (String word : Vocabulary.words(type, literal.getInstance(), locale)) {
							assertThat(Vocabulary.findWord(type, word)).as(word).contains(literal.getInstance());
							words++;
						}
		assertThat(words).isGreaterThan(100);
	}

	@Test
	void vocabulary_emptyWord_standsForTheDefault() {
		for (EPackage part : MODEL)
			for (EEnum type : part.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast).toList())
				for (EEnumLiteral literal : type.getELiterals())
					if (Vocabulary.word(type, literal.getInstance(), Locale.ENGLISH).isEmpty())
						assertThat(literal).isSameAs(type.getELiterals().get(0));
	}

	@Test
	void vocabulary_spellingsOfAName_areOneName() {
		assertThat(Vocabulary.findSheet("MÅLGRUPPER")).contains(WorkbookSchema.sheet("target-groups"));
		assertThat(Vocabulary.findSheet("ma\u030Algrupper")).contains(WorkbookSchema.sheet("target-groups"));
		assertThat(Vocabulary.findSheet("maalgrupper")).contains(WorkbookSchema.sheet("target-groups"));
		assertThat(Vocabulary.findSheet("Target_Groups ")).contains(WorkbookSchema.sheet("target-groups"));
		assertThat(Vocabulary.findSheet("target  groups")).contains(WorkbookSchema.sheet("target-groups"));
		assertThat(Vocabulary.findSheet("targets")).isEmpty();
	}

	@Test
	void types_everyClass_hasAName() {
		classes().forEach(type -> {
			if (Messages.of(Vocabulary.class, Locale.ENGLISH).has("type." + type.getName()))
				assertThat(Vocabulary.type(type, Locale.ENGLISH)).isNotBlank();
			else
				assertThat(type.isAbstract()).as(type.getName()).isTrue();
		});
	}

	private static Stream<EClass> classes() {
		return MODEL.stream().flatMap(part -> part.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast);
	}
}
