package org.lovende.exchange.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.edit.Constraints;
import org.lovende.core.edit.Violation;
import org.lovende.exchange.ImportDraft;
import org.lovende.exchange.ImportSource.Resolution;
import org.lovende.exchange.ImportTarget;
import org.lovende.exchange.Place;
import org.lovende.exchange.ProblemLog;
import org.lovende.exchange.Severity;
import org.lovende.model.diagram.DiagramFactory;
import org.lovende.model.diagram.DiagramKind;
import org.lovende.model.diagram.DiagramLayout;
import org.lovende.model.diagram.DiagramPackage;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Comment;
import org.lovende.model.intervention.Dismissal;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.PrioritisationPackage;
import org.lovende.model.theory.CausalLink;
import org.lovende.model.theory.CoreElement;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.lovende.model.theory.TheoryPackage;

/**
 * Applies the rows of a workbook to a copy of the intervention they are about, and so finds out what it would be after the import and
 * what stands in the way.
 * <p>
 * Goes over the rows several times, as a row may point at one below it: first every row with an id finds or makes its element, then each
 * element gets its container and place, then its features, and at last what follows from several rows.
 */
final class DraftBuilder {
	private final String file;
	private final List<WorkbookRow> rows;
	private final boolean isUnderstood;
	private final ProblemLog log;
	private final Locale locale;

	private Intervention existing;
	private Intervention draft;
	private final Map<EObject, EObject> counterparts = new IdentityHashMap<>();
	private ElementIndex index;
	private References references;
	private TheoryMembership membership;
	private final Map<WorkbookRow, Element> elements = new LinkedHashMap<>();
	private final Set<Element> created = new HashSet<>();
	private final Set<ColumnDefinition> reportedAbsent = new HashSet<>();

	/**
	 * @param file the workbook as the user named it
	 * @param rows all rows, in the order of the schema
	 * @param isUnderstood whether every cell was; else the draft lacks something and says nothing about the constraints of the model
	 */
	DraftBuilder(String file, List<WorkbookRow> rows, boolean isUnderstood, ProblemLog log) {
		this.file = file;
		this.rows = rows;
		this.isUnderstood = isUnderstood;
		this.log = log;
		this.locale = log.messages().locale();
	}

	/** What the intervention would be in this target, which is not changed. */
	Resolution build(ImportTarget target) {
		WorkbookRow root = rows.stream().filter(row -> row.sheet().isKeyValue()).findFirst()
				.orElseGet(() -> new WorkbookRow(WorkbookSchema.sheet("intervention"), Place.of(file)));
		Place name = identify(root, target);
		index = new ElementIndex(draft);
		references = new References(draft, index, log);
		membership = new TheoryMembership(draft, references);
		elements.put(root, draft);
		setFeatures(root, draft);
		rows.stream().filter(row -> !row.sheet().isKeyValue() && !row.sheet().hasOwnIdentity()).forEach(this::findElement);
		for (SheetDefinition sheet : WorkbookSchema.SHEETS)
			place(sheet);
		elements.forEach((row, element) -> {
			if (element != draft)
				setFeatures(row, element);
		});
		completeAbouts();
		completeTheories();
		ShortForms shortForms = new ShortForms(draft);
		elements.forEach(shortForms::apply);
		new LinkRules(draft, index, log).check();
		if (isUnderstood && !log.hasErrors())
			checkConstraints();
		return new Resolution(log.problems(), log.hasErrors() ? null : new ImportDraft(draft, existing, counterparts, name));
	}

	/** Finds out which intervention is meant, and returns the place that says so. */
	private Place identify(WorkbookRow root, ImportTarget target) {
		ColumnDefinition nameColumn = root.sheet().column("name");
		String name = (String) root.value(nameColumn);
		String id = root.text(ColumnRole.ID).orElse(null);
		String uuid = root.text(ColumnRole.UUID).orElseGet(() -> id == null ? null : WorkbookIds.intervention(id));
		if (uuid != null)
			existing = target.byId(uuid).orElse(null);
		else if (name != null)
			existing = target.byName(name).orElse(null);
		if (existing == null) {
			draft = InterventionFactory.eINSTANCE.createIntervention();
			draft.setId(uuid == null ? Ids.random() : uuid);
			if (!root.isGiven(nameColumn))
				log.add(Severity.ERROR, root.place(), "name-missing", null, ValueDescription.of(nameColumn, locale),
						Vocabulary.name(root.sheet(), nameColumn, locale), Vocabulary.name(root.sheet(), locale));
		} else {
			EcoreUtil.Copier copier = new EcoreUtil.Copier();
			draft = (Intervention) copier.copy(existing);
			copier.copyReferences();
			copier.forEach((original, copy) -> counterparts.put(copy, original));
		}
		if (id != null && !Ids.isUuid(id))
			draft.setWorkbookId(id);
		return root.place(nameColumn);
	}

	private void findElement(WorkbookRow row) {
		SheetDefinition sheet = row.sheet();
		ColumnDefinition idColumn = sheet.column(ColumnRole.ID).orElseThrow();
		if (!row.isGiven(idColumn))
			reportAbsent(row, idColumn);
		String id = (String) row.value(idColumn);
		if (id == null)
			return;
		Element found = findById(row);
		if (found != null && index.row(found) != null) {
			reportSecondId(row, index.row(found), id);
			return;
		}
		if (found != null && found.eClass() != sheet.type()) {
			log.add(Severity.ERROR, row.place(idColumn), "id-other-type", id, null, Vocabulary.type(found.eClass(), locale),
					Vocabulary.type(sheet.type(), locale));
			return;
		}
		adopt(row, found, WorkbookIds.element(draft.getId(), id));
	}

	/** The element that the id or UUID of a row leads to; null if none does. A UUID is there because the id leads to another element. */
	private Element findById(WorkbookRow row) {
		String id = row.text(ColumnRole.ID).orElse(null);
		String uuid = row.text(ColumnRole.UUID).orElse(null);
		if (uuid == null)
			return id == null ? null : index.find(id);
		Element found = index.byUuid(uuid);
		return found == null && id != null ? index.byWorkbookId(id) : found;
	}

	/** Connects a row with the element it is about, which is made where there is none. */
	private Element adopt(WorkbookRow row, Element found, String newId) {
		Element element = found;
		if (element == null) {
			element = (Element) EcoreUtil.create(row.sheet().type());
			element.setId(row.text(ColumnRole.UUID).orElse(newId));
			created.add(element);
			row.sheet().columns().stream().filter(column -> column.required() && !row.isGiven(column)).forEach(column -> reportAbsent(row, column));
		}
		setWorkbookId(row, element);
		index.claim(element, row);
		elements.put(row, element);
		return element;
	}

	private void setWorkbookId(WorkbookRow row, Element element) {
		String id = row.text(ColumnRole.ID).orElse(null);
		if (id != null && !Ids.isUuid(id))
			element.setWorkbookId(id);
		index.add(element);
	}

	/** Once per column: it is absent in all rows alike. */
	private void reportAbsent(WorkbookRow row, ColumnDefinition column) {
		if (reportedAbsent.add(column))
			log.add(Severity.ERROR, new Place(row.place().file(), row.place().sheet(), 1, null), "column-missing", null,
					ValueDescription.of(column, locale), Vocabulary.name(row.sheet(), column, locale));
	}

	private void place(SheetDefinition sheet) {
		List<WorkbookRow> ofSheet = rows.stream().filter(row -> row.sheet() == sheet && !sheet.isKeyValue()).toList();
		if (sheet.type() == DiagramPackage.Literals.POSITION) {
			placeLayouts(ofSheet);
			return;
		}
		Map<EObject, List<Element>> mentioned = new LinkedHashMap<>();
		for (WorkbookRow row : ofSheet) {
			EObject container = container(row);
			if (container == null)
				continue;
			Element element = sheet.hasOwnIdentity() ? findByIdentity(row, (Element) container) : elements.get(row);
			if (element != null)
				mentioned.computeIfAbsent(container, first -> new ArrayList<>()).add(element);
		}
		mentioned.forEach((container, content) -> arrange(container, sheet.containment(), content));
		if (sheet.type() == TheoryPackage.Literals.THEORY)
			chooseCurrentTheory(ofSheet);
	}

	/** Where the element of a row lives; null if the row has no element or says it wrongly. */
	private EObject container(WorkbookRow row) {
		SheetDefinition sheet = row.sheet();
		if (!sheet.hasOwnIdentity() && elements.get(row) == null)
			return null;
		ColumnDefinition parent = sheet.column(ColumnRole.PARENT).orElse(null);
		if (parent == null)
			return draft;
		Element element = elements.get(row);
		if (!row.isGiven(parent) && element != null && element.eContainer() != null)
			return element.eContainer();
		if (row.isGiven(parent) && !row.has(parent))
			return null;
		if (row.value(parent) != null)
			return references.resolve(row, parent);
		if (ValueDescription.target(parent) == TheoryPackage.Literals.THEORY)
			return currentTheory();
		reportAbsent(row, parent);
		return null;
	}

	private Theory currentTheory() {
		Theory current = Interventions.currentTheory(draft);
		if (current != null)
			return current;
		Theory only = TheoryFactory.eINSTANCE.createTheory();
		only.setId(WorkbookIds.theory(draft.getId()));
		only.setTitle(Messages.of(DraftBuilder.class, Interventions.locale(draft)).get("import.theory-title"));
		draft.getTheories().add(only);
		draft.setCurrentTheory(only);
		index.add(only);
		return only;
	}

	private void chooseCurrentTheory(List<WorkbookRow> theoryRows) {
		WorkbookRow chosen = null;
		for (WorkbookRow row : theoryRows) {
			ColumnDefinition column = row.sheet().column(ColumnRole.CURRENT).orElseThrow();
			Element theory = elements.get(row);
			if (theory == null || !row.has(column))
				continue;
			if (!Boolean.TRUE.equals(row.value(column))) {
				if (draft.getCurrentTheory() == theory)
					draft.setCurrentTheory(null);
			} else if (chosen != null) {
				log.add(Severity.ERROR, row.place(column), "two-current", Vocabulary.yesNo(true, locale), null, chosen.place().row().toString());
			} else {
				chosen = row;
			}
		}
		if (chosen != null)
			draft.setCurrentTheory((Theory) elements.get(chosen));
	}

	private Element findByIdentity(WorkbookRow row, Element container) {
		String identity = null;
		if (row.sheet().type() == TheoryPackage.Literals.CAUSAL_LINK) {
			Element from = references.resolve(row, row.sheet().column("from"));
			Element to = references.resolve(row, row.sheet().column("to"));
			if (from != null && to != null)
				identity = WorkbookIds.link(draft.getId(), container, from, to);
		} else if (row.sheet().type() == PrioritisationPackage.Literals.RATING) {
			Element developmentPoint = references.resolve(row, row.sheet().column("development-point"));
			if (developmentPoint != null)
				identity = WorkbookIds.rating(draft.getId(), container, developmentPoint);
		} else {
			String question = (String) row.value(row.sheet().column("question"));
			if (question != null)
				identity = WorkbookIds.review(draft.getId(), question);
		}
		return findByIdentity(row, identity);
	}

	/**
	 * The element of a row that is known by something else than its id.
	 *
	 * @param identity what it is known by; null if the row does not say that
	 */
	private Element findByIdentity(WorkbookRow row, String identity) {
		String id = row.text(ColumnRole.ID).orElse(null);
		Element found = findById(row);
		if (found != null && found.eClass() != row.sheet().type()) {
			log.add(Severity.ERROR, row.place(row.sheet().column(ColumnRole.ID).orElseThrow()), "id-other-type", id, null,
					Vocabulary.type(found.eClass(), locale), Vocabulary.type(row.sheet().type(), locale));
			return null;
		}
		if (found != null && index.row(found) != null) {
			reportSecondId(row, index.row(found), id);
			return null;
		}
		if (found == null && identity != null)
			found = index.byIdentity(identity);
		if (found != null && index.row(found) != null) {
			reportSecondRow(row, index.row(found), found);
			return null;
		}
		if (found == null && identity == null) {
			row.sheet().columns().stream().filter(column -> column.required() && !row.isGiven(column)).forEach(column -> reportAbsent(row, column));
			return null;
		}
		Element element = adopt(row, found, id == null ? identity : WorkbookIds.element(draft.getId(), id));
		if (identity != null)
			index.addIdentity(identity, element);
		return element;
	}

	private void reportSecondId(WorkbookRow row, WorkbookRow first, String id) {
		ColumnDefinition column = row.sheet().column(ColumnRole.ID).orElseThrow();
		log.add(Severity.ERROR, row.place(column), "id-twice", id, null, first.place().sheet(), first.place().row().toString());
	}

	private void reportSecondRow(WorkbookRow row, WorkbookRow first, Element element) {
		String number = first.place().row().toString();
		if (element instanceof CausalLink)
			log.add(Severity.ERROR, row.place(), "link-twice", null, null, row.value(row.sheet().column("from")), row.value(row.sheet().column("to")),
					number);
		else
			log.add(Severity.ERROR, row.place(), "row-twice", null, null, number, Vocabulary.type(element.eClass(), locale));
	}

	/** Rows of the layout sheet describe a position, or without an element the layout itself. */
	private void placeLayouts(List<WorkbookRow> layoutRows) {
		Map<WorkbookRow, DiagramLayout> layouts = new LinkedHashMap<>();
		for (WorkbookRow row : layoutRows) {
			DiagramLayout layout = layout(row);
			if (layout != null)
				layouts.put(row, layout);
		}
		arrange(draft, InterventionPackage.Literals.INTERVENTION__LAYOUTS, List.copyOf(new LinkedHashSet<>(layouts.values())));
		Map<DiagramLayout, List<Element>> mentioned = new LinkedHashMap<>();
		layouts.forEach((row, layout) -> {
			refuseLayoutFeatures(row);
			Element placed = references.resolve(row, row.sheet().column("element"));
			if (placed == null)
				return;
			Element position = findByIdentity(row, WorkbookIds.position(draft.getId(), layout, placed));
			if (position != null)
				mentioned.computeIfAbsent(layout, first -> new ArrayList<>()).add(position);
		});
		mentioned.forEach((layout, positions) -> arrange(layout, DiagramPackage.Literals.DIAGRAM_LAYOUT__POSITIONS, positions));
	}

	/** In the row of a position, where they would be lost. */
	private void refuseLayoutFeatures(WorkbookRow row) {
		ColumnDefinition straightLinks = row.sheet().column("straight-links");
		if (row.value(row.sheet().column("element")) != null && row.value(straightLinks) != null)
			log.add(Severity.ERROR, row.place(straightLinks), "layout-column", null, null);
	}

	private DiagramLayout layout(WorkbookRow row) {
		ColumnDefinition diagramColumn = row.sheet().column("diagram");
		ColumnDefinition theoryColumn = row.sheet().column("theory");
		if (!row.isGiven(diagramColumn))
			reportAbsent(row, diagramColumn);
		DiagramKind diagram = (DiagramKind) row.value(diagramColumn);
		if (diagram == null)
			return null;
		Theory theory = (Theory) references.resolve(row, theoryColumn);
		if (theory == null && row.value(theoryColumn) != null)
			return null;
		if (theory == null && diagram == DiagramKind.RESULT_MAP)
			theory = Interventions.currentTheory(draft);
		String identity = WorkbookIds.layout(draft.getId(), diagram, theory);
		DiagramLayout layout = (DiagramLayout) index.byIdentity(identity);
		if (layout == null) {
			layout = DiagramFactory.eINSTANCE.createDiagramLayout();
			layout.setId(identity);
			layout.setDiagram(diagram);
			layout.setTheory(theory);
			created.add(layout);
			index.addIdentity(identity, layout);
			index.add(layout);
		}
		if (row.value(row.sheet().column("element")) == null)
			describeLayout(row, layout);
		return layout;
	}

	private void describeLayout(WorkbookRow row, DiagramLayout layout) {
		for (String positionOnly : List.of("x", "y", "pinned"))
			if (row.value(row.sheet().column(positionOnly)) != null) {
				log.add(Severity.ERROR, row.place(row.sheet().column("element")), "layout-row", null, null);
				return;
			}
		WorkbookRow first = index.claim(layout, row);
		if (first != null) {
			reportSecondRow(row, first, layout);
			return;
		}
		String id = row.text(ColumnRole.ID).orElse(null);
		if (created.contains(layout) && (id != null || row.text(ColumnRole.UUID).isPresent()))
			layout.setId(row.text(ColumnRole.UUID).orElseGet(() -> WorkbookIds.element(draft.getId(), id)));
		setWorkbookId(row, layout);
		elements.put(row, layout);
	}

	private void setFeatures(WorkbookRow row, Element element) {
		for (ColumnDefinition column : row.sheet().columns()) {
			EStructuralFeature feature = column.feature();
			if (column.role() != ColumnRole.FEATURE || !row.has(column) || !feature.getEContainingClass().isSuperTypeOf(element.eClass()))
				continue;
			if (column.kind() == ValueKind.REFERENCES)
				element.eSet(feature, references.resolveAll(row, column));
			else if (column.kind() == ValueKind.REFERENCE)
				element.eSet(feature, references.resolve(row, column));
			else if (row.value(column) == null)
				element.eUnset(feature);
			else
				element.eSet(feature, row.value(column));
		}
	}

	/** What the rows did not show: for instance that an id now stands for a rating which another row gives too. */
	private void checkConstraints() {
		for (Violation violation : Constraints.check(draft)) {
			WorkbookRow row = index.row(violation.element());
			log.add(Severity.ERROR, row == null ? Place.of(file) : row.place(), "constraint", null, null, violation.message(locale));
		}
	}

	/** What is said to be about nothing is about the intervention as a whole. */
	private void completeAbouts() {
		for (Element element : elements.values()) {
			if (element instanceof Comment comment && comment.getAbout() == null)
				comment.setAbout(draft);
			if (element instanceof Dismissal dismissal && dismissal.getAbout() == null)
				dismissal.setAbout(draft);
		}
	}

	private void completeTheories() {
		elements.forEach((row, element) -> {
			if (element instanceof CoreElement coreElement)
				membership.applyCoreElement(row, coreElement, created.contains(element));
		});
		elements.forEach((row, element) -> {
			if (element instanceof Theory theory)
				membership.applyTheory(row, theory);
		});
		membership.complete();
	}

	@SuppressWarnings("unchecked")
	private static void arrange(EObject container, EReference feature, List<? extends EObject> mentioned) {
		EList<EObject> list = (EList<EObject>) container.eGet(feature);
		List<EObject> arranged = RowOrder.arrange(new ArrayList<>(list), new ArrayList<EObject>(mentioned));
		ECollections.setEList(list, arranged);
	}
}
