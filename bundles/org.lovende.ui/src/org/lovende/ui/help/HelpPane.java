package org.lovende.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.help.Guide;
import org.lovende.help.Section;
import org.lovende.ui.AccessibleName;
import org.lovende.ui.Workplace;
import org.lovende.ui.preferences.Settings;

/** The guide: a field to search in it, the sections that were found, and below them the one that is read. */
final class HelpPane {
	private static final int[] WEIGHTS = { 32, 68 };
	private static final int INDENT = 4;
	private static final int REDRAW = 200;

	private final Guide guide;
	private final Messages messages;
	private final Composite area;
	private final Text question;
	private final Table found;
	private final Browser browser;
	private Section shown;
	/** What stands before the section that is read. */
	private String before = "";

	/** Makes the pane and shows the first section. */
	HelpPane(Composite parent) {
		messages = Workplace.messages(HelpPane.class);
		guide = read();
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		question = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		question.setMessage(messages.get("search"));
		AccessibleName.set(question, () -> messages.get("search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(question);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		found = new Table(sash, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.set(found, () -> messages.get("sections"));
		browser = new Browser(sash, SWT.NONE);
		browser.setJavascriptEnabled(false);
		sash.setWeights(WEIGHTS);
		question.addModifyListener(event -> search());
		question.addListener(SWT.DefaultSelection, event -> found.setFocus());
		found.addListener(SWT.Selection, event -> {
			if (event.item.getData() instanceof Section section)
				read(section);
		});
		browser.addLocationListener(LocationListener.changingAdapter(this::follow));
		IPreferenceChangeListener changed = event -> area.getDisplay().asyncExec(this::redraw);
		Settings.current().addListener(changed);
		area.addDisposeListener(event -> Settings.current().removeListener(changed));
		search();
		show(guide.sections().get(0).id());
	}

	private static Guide read() {
		try {
			return Guide.read(Workplace.current().locale());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void search() {
		found.removeAll();
		boolean all = question.getText().isBlank();
		List<Section> sections = all ? guide.sections() : guide.search(question.getText());
		for (Section section : sections) {
			TableItem item = new TableItem(found, SWT.NONE);
			item.setText(all && !section.isChapter() ? " ".repeat(INDENT) + section.title() : section.title());
			item.setData(section);
		}
		if (sections.isEmpty())
			new TableItem(found, SWT.NONE).setText(messages.get("none", question.getText()));
		else if (!all)
			read(sections.get(0));
	}

	/** After the window itself has got its new look. */
	private void redraw() {
		area.getDisplay().timerExec(REDRAW, () -> {
			if (!area.isDisposed())
				read(shown, before);
		});
	}

	private void read(Section section) {
		read(section, "");
	}

	private void read(Section section, String wordsBefore) {
		shown = section;
		before = wordsBefore;
		browser.setText(new HelpPage(section, wordsBefore, area, messages.locale().getLanguage()).html(), true);
		for (int i = 0; i < found.getItemCount(); i++)
			if (section.equals(found.getItem(i).getData()))
				found.setSelection(i);
	}

	/** A link leads to another section; what else a page may load is its own text and its pictures. */
	private void follow(LocationEvent event) {
		if (!event.location.startsWith(Section.SCHEME))
			return;
		event.doit = false;
		String id = event.location.substring(Section.SCHEME.length());
		browser.getDisplay().asyncExec(() -> show(id));
	}

	/** Shows a section; nothing happens if there is none with this identifier. */
	void show(String id) {
		show(id, "");
	}

	private void show(String id, String wordsBefore) {
		guide.find(id).ifPresent(section -> {
			if (!question.getText().isEmpty())
				question.setText("");
			read(section, wordsBefore);
			// a view that has just been made knows its size only afterwards
			found.getDisplay().asyncExec(() -> {
				if (!found.isDisposed())
					found.showSelection();
			});
		});
	}

	/**
	 * Shows what helps with the first of some keys that the guide knows; the first section if it knows none.
	 *
	 * @param field whose words stand before that
	 */
	void showHelpOn(List<String> keys, Optional<EStructuralFeature> field) {
		String section = keys.stream().flatMap(key -> guide.on(key).stream()).findFirst().orElse(guide.sections().get(0)).id();
		show(section, field.map(feature -> FieldWords.html(feature, messages.locale())).orElse(""));
	}

	void setFocus() {
		question.setFocus();
	}

	Composite area() {
		return area;
	}

	/** For tests: what stands before the section that is read. */
	String before() {
		return before;
	}

	/** For tests: what is read. */
	Section shown() {
		return shown;
	}

	/** For tests: what was found. */
	Table found() {
		return found;
	}

	/** For tests: the field for the question. */
	Text question() {
		return question;
	}
}
