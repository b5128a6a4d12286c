package org.lovende.ui.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.lovende.core.Interventions;
import org.lovende.core.Messages;
import org.lovende.core.compare.ChangeKind;
import org.lovende.core.compare.Counterparts;
import org.lovende.core.compare.ElementChange;
import org.lovende.core.compare.FeatureTexts;
import org.lovende.core.compare.InterventionChanges;
import org.lovende.diagram.ComparedPictures;
import org.lovende.diagram.Diagrams;
import org.lovende.model.element.Element;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.theory.Theory;
import org.lovende.repository.Document;
import org.lovende.repository.InterventionSummary;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;
import org.lovende.ui.Background;
import org.lovende.ui.ElementPlace;
import org.lovende.ui.ReadOnlyEditor;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.OpenDocument;

/**
 * Compares two interventions, or two states of one: the differences as a list, the texts of what is chosen side by side, and the result maps side by
 * side. An intervention that is open is taken as the user sees it, saved or not, and the comparison follows it.
 */
public final class InterventionComparisonEditor extends ReadOnlyEditor {
	/** The identifier under which the workbench opens it. */
	public static final String ID = "org.lovende.ui.comparison.interventions";

	/** How long nothing must have changed before it is compared anew. */
	private static final int PAUSE = 500;
	private static final int MARGIN = 8;
	private static final int CHOICE_COLUMNS = 3;
	private static final int[] LIST_AND_TEXTS = { 45, 55 };

	/** Two states with what is different between them. @param maps null unless both have a theory */
	private record Result(Intervention earlier, Intervention later, List<ElementChange> changes, ComparedPictures maps) {
	}

	private final Workplace workplace = Workplace.current();
	private final Locale locale = workplace.locale();
	private final Messages messages = Workplace.messages(InterventionComparisonEditor.class);
	private final Runnable documentsChanged = this::documentsChanged;
	private final Runnable compare = this::compare;
	private Composite area;
	private SideChoice first;
	private SideChoice second;
	private Label summary;
	private ChangeList<ElementChange> list;
	private TextPairs texts;
	private PictureView earlierMap;
	private PictureView laterMap;
	private Label noMaps;
	private SashForm maps;
	private Result result;
	private int comparing;

	@Override
	public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
		if (!(editorInput instanceof InterventionComparisonInput))
			throw new PartInitException(editorInput.toString());
		setSite(site);
		setInput(editorInput);
		setPartName(editorInput.getName());
		setTitleToolTip(editorInput.getToolTipText());
	}

	private InterventionComparisonInput input() {
		return (InterventionComparisonInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Composite choice = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(CHOICE_COLUMNS).applyTo(choice);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		first = new SideChoice(choice, messages.get("interventions.earlier"), this::schedule);
		second = new SideChoice(choice, messages.get("interventions.later"), this::schedule);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		CTabFolder tabs = new CTabFolder(area, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		tab(tabs, "interventions.texts", createTexts(tabs));
		tab(tabs, "interventions.maps", createMaps(tabs));
		tabs.setSelection(0);
		workplace.documents().addListener(documentsChanged);
		summary.setText(messages.get("interventions.reading"));
		workplace.whenOpen(repository -> Background.read(area, repository::list, found -> {
			first.show(found, earlier(found));
			second.show(found, input().later());
		}));
	}

	/** Nobody compares today with today: with changes that are not saved, what was saved is meant. */
	private Side earlier(List<InterventionSummary> found) {
		Side asked = input().earlier();
		boolean isDirty = workplace.documents().find(asked.interventionId()).filter(OpenDocument::isDirty).isPresent();
		if (!isDirty || !asked.equals(input().later()))
			return asked;
		return found.stream().filter(summary -> summary.id().equals(asked.interventionId())).findFirst()
				.map(summary -> new Side(summary.id(), summary.modified())).orElse(asked);
	}

	private void tab(CTabFolder tabs, String key, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(messages.get(key));
		item.setControl(control);
	}

	private Control createTexts(Composite parent) {
		SashForm rows = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		list = new ChangeList<>(rows, locale);
		texts = new TextPairs(rows, locale);
		texts.show("", "", List.of());
		rows.setWeights(LIST_AND_TEXTS);
		list.onSelection(this::showTexts);
		list.onOpen(this::reveal);
		return rows;
	}

	private Control createMaps(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		noMaps = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(noMaps);
		maps = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(maps);
		earlierMap = new PictureView(maps);
		laterMap = new PictureView(maps);
		earlierMap.lead(laterMap);
		laterMap.lead(earlierMap);
		return page;
	}

	private void documentsChanged() {
		boolean concernsUs = sides().stream().anyMatch(side -> side.moment() == null);
		if (concernsUs)
			schedule();
	}

	private List<Side> sides() {
		return Stream.of(first.side(), second.side()).filter(Objects::nonNull).toList();
	}

	private void schedule() {
		if (!area.isDisposed())
			area.getDisplay().timerExec(PAUSE, compare);
	}

	private void compare() {
		if (area.isDisposed() || sides().size() < 2)
			return;
		Side earlier = first.side();
		Side later = second.side();
		if (earlier.equals(later)) {
			comparing++;
			show(new Result(null, null, List.of(), null));
			summary.setText(messages.get("interventions.same"));
			return;
		}
		Intervention openEarlier = open(earlier);
		Intervention openLater = open(later);
		Repository repository = workplace.repository();
		int number = ++comparing;
		Background.read(area, () -> compare(read(repository, earlier, openEarlier), read(repository, later, openLater)), found -> {
			if (number == comparing)
				show(found);
		});
	}

	/** A copy of what the user sees; null if it is not open, or another moment is meant. */
	private Intervention open(Side side) {
		Optional<OpenDocument> document = side.moment() == null ? workplace.documents().find(side.interventionId()) : Optional.empty();
		return document.map(OpenDocument::intervention).map(EcoreUtil::copy).orElse(null);
	}

	private static Intervention read(Repository repository, Side side, Intervention open) throws RepositoryException {
		if (open != null)
			return open;
		if (side.moment() != null)
			return repository.at(side.interventionId(), side.moment());
		try (Document document = repository.openDocument(side.interventionId())) {
			return EcoreUtil.copy(document.intervention());
		}
	}

	private Result compare(Intervention earlier, Intervention later) {
		Intervention aligned = earlier.getId().equalsIgnoreCase(later.getId()) ? later : Counterparts.aligned(earlier, later, locale);
		Theory before = Interventions.currentTheory(earlier);
		Theory after = Interventions.currentTheory(aligned);
		ComparedPictures pictures = before == null || after == null ? null : Diagrams.compare(earlier, before, aligned, after, locale);
		return new Result(earlier, aligned, InterventionChanges.between(earlier, aligned, locale), pictures);
	}

	private void show(Result found) {
		ElementChange selected = list.selected();
		result = found;
		list.show(found.changes());
		found.changes().stream().filter(change -> selected != null && change.elementId().equals(selected.elementId())).findFirst()
				.ifPresentOrElse(list::select, () -> showTexts(null));
		summary.setText(found.changes().isEmpty() ? messages.get("interventions.equal") : messages.get("interventions.summary",
				count(ChangeKind.ADDED), count(ChangeKind.REMOVED), count(ChangeKind.CHANGED)));
		boolean hasMaps = found.maps() != null;
		((GridData) noMaps.getLayoutData()).exclude = hasMaps;
		noMaps.setVisible(!hasMaps);
		noMaps.setText(messages.get("interventions.noMaps"));
		maps.setVisible(hasMaps);
		if (hasMaps) {
			earlierMap.show(found.maps().earlier());
			laterMap.show(found.maps().later());
		}
		area.layout(true, true);
	}

	private long count(ChangeKind kind) {
		return result.changes().stream().filter(change -> change.kind() == kind).count();
	}

	private void showTexts(ElementChange change) {
		if (change == null)
			texts.show("", "", List.of());
		else
			texts.show(first.name(), second.name(), FeatureTexts.of(element(result.earlier(), change), element(result.later(), change), locale));
	}

	private static Element element(Intervention intervention, ElementChange change) {
		return Interventions.byId(intervention, change.elementId()).orElse(null);
	}

	/** Leads to the element where it is today, if that is one of the two and open. */
	private void reveal(ElementChange change) {
		for (SideChoice choice : List.of(second, first))
			if (choice.side() != null && choice.side().moment() == null) {
				Optional<Element> element = workplace.documents().find(choice.side().interventionId())
						.flatMap(document -> Interventions.byId(document.intervention(), change.elementId()));
				if (element.isPresent()) {
					ElementPlace.open(getSite().getPage(), element.get());
					return;
				}
			}
	}

	/** For tests: the list. */
	ChangeList<ElementChange> list() {
		return list;
	}

	/** For tests: the texts side by side. */
	TextPairs texts() {
		return texts;
	}

	/** For tests: what is said of the comparison. */
	String summary() {
		return summary.getText();
	}

	@Override
	public void setFocus() {
		list.viewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		workplace.documents().removeListener(documentsChanged);
		super.dispose();
	}
}
