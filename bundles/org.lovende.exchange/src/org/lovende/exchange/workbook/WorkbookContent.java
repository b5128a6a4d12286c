package org.lovende.exchange.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.lovende.core.Interventions;
import org.lovende.core.ReviewQuestions;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;

/** The rows of an intervention, in one language. */
final class WorkbookContent {
	private static final String SEPARATOR = "; ";

	private final Intervention intervention;
	private final ExportIds ids;
	private final Locale locale;

	private WorkbookContent(Intervention intervention, Locale locale) {
		this.intervention = intervention;
		this.ids = new ExportIds(intervention);
		this.locale = locale;
	}

	/** All sheets in the order of the schema, also those without rows. */
	static List<SheetContent> of(Intervention intervention, Locale locale) {
		WorkbookContent content = new WorkbookContent(intervention, locale);
		return WorkbookSchema.SHEETS.stream().map(content::sheet).toList();
	}

	/** All sheets without a row, except the keys of the first. */
	static List<SheetContent> empty() {
		return WorkbookSchema.SHEETS.stream().map(sheet -> {
			List<ColumnDefinition> columns = sheet.written().stream().filter(column -> !isOptional(sheet, column)).toList();
			List<Object> blank = new ArrayList<>();
			columns.forEach(column -> blank.add(null));
			return new SheetContent(sheet, columns, sheet.isKeyValue() ? List.of(blank) : List.of());
		}).toList();
	}

	/** Columns that only a few interventions need: written where they hold something. */
	private static boolean isOptional(SheetDefinition sheet, ColumnDefinition column) {
		return column.role() == ColumnRole.UUID || column.role() == ColumnRole.PARTICIPANTS
				|| column.role() == ColumnRole.ID && sheet.hasOwnIdentity() && !sheet.isKeyValue();
	}

	private SheetContent sheet(SheetDefinition sheet) {
		List<Element> elements = elements(sheet);
		List<ColumnDefinition> columns = sheet.written().stream()
				.filter(column -> !isOptional(sheet, column) || elements.stream().anyMatch(element -> value(column, element) != null)).toList();
		List<List<Object>> rows = new ArrayList<>();
		for (Element element : elements) {
			List<Object> row = new ArrayList<>();
			columns.forEach(column -> row.add(value(column, element)));
			rows.add(row);
		}
		return new SheetContent(sheet, columns, rows);
	}

	private List<Element> elements(SheetDefinition sheet) {
		if (sheet.isKeyValue())
			return List.of(intervention);
		if (sheet.type() == DiagramPackage.Literals.POSITION)
			return layoutElements();
		return Interventions.elements(intervention).filter(element -> element.eContainmentFeature() == sheet.containment()).toList();
	}

	/** The positions of each layout, and before them the layout itself where they do not tell all of it. */
	private List<Element> layoutElements() {
		List<Element> result = new ArrayList<>();
		for (DiagramLayout layout : intervention.getLayouts()) {
			if (ids.id(layout) != null || layout.getCitation() != null || layout.isConstructed() || layout.isStraightLinks()
					|| layout.getPositions().isEmpty())
				result.add(layout);
			result.addAll(layout.getPositions());
		}
		return result;
	}

	private Object value(ColumnDefinition column, Element element) {
		return switch (column.role()) {
		case ID -> ids.id(element);
		case UUID -> ids.uuid(element);
		case PARENT -> ids.reference((Element) element.eContainer());
		case CURRENT -> Vocabulary.yesNo(intervention.getCurrentTheory() == element, locale);
		case PARTICIPATION -> participation((CoreElement) element);
		case PARTICIPANTS -> participants((Theory) element);
		case LAYOUT -> feature(column, element instanceof DiagramLayout ? element : (Element) element.eContainer());
		case FEATURE -> column.feature().getEContainingClass().isSuperTypeOf(element.eClass()) ? feature(column, element) : null;
		case SHORT_FORM -> null;
		};
	}

	private Object feature(ColumnDefinition column, Element element) {
		Object value = element.eGet(column.feature());
		if (value == null)
			return null;
		return switch (column.kind()) {
		case WORD -> emptyAsNull(Vocabulary.word(column.words(), (Enumerator) value, locale));
		case WORDS -> emptyAsNull(((Collection<?>) value).stream().map(word -> Vocabulary.word(column.words(), (Enumerator) word, locale))
				.collect(Collectors.joining(SEPARATOR)));
		case YES_NO -> Vocabulary.yesNo((Boolean) value, locale);
		case REFERENCE -> ids.reference((Element) value);
		case REFERENCES -> references((Collection<?>) value);
		case QUESTION -> ReviewQuestions.KEYS.contains(value) ? Vocabulary.question((String) value, locale).get(0) : value;
		case MOMENT -> value.toString();
		case TITLE, TEXT -> emptyAsNull((String) value);
		default -> value;
		};
	}

	/** Empty would mean the current theory, so a core element of no theory is given a word for it. */
	private String participation(CoreElement coreElement) {
		List<Theory> theories = intervention.getTheories().stream().filter(theory -> theory.getCoreElements().contains(coreElement)).toList();
		if (!theories.isEmpty())
			return references(theories);
		return intervention.getTheories().isEmpty() ? null : Vocabulary.none(locale).get(0);
	}

	private String participants(Theory theory) {
		return TheoryMembership.isInCommonOrder(intervention, theory) ? null : references(theory.getCoreElements());
	}

	private String references(Collection<?> elements) {
		return emptyAsNull(elements.stream().map(element -> ids.reference((Element) element)).filter(Objects::nonNull)
				.collect(Collectors.joining(SEPARATOR)));
	}

	private static String emptyAsNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
