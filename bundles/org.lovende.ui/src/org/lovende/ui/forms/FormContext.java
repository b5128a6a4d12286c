package org.lovende.ui.forms;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.lovende.core.Messages;
import org.lovende.model.intervention.Intervention;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.problems.FindingsByElement;
import org.lovende.ui.table.ElementSelection;

/** What the parts of a form share: the intervention, what was found in it, what is selected, and the form that holds them. */
final class FormContext {
	private final IWorkbenchPartSite site;
	private final OpenDocument document;
	private final Locale locale;
	private final ElementSelection selection;
	private final FormToolkit toolkit;
	private FindingsByElement findings;
	private ScrolledForm form;

	FormContext(IWorkbenchPartSite site, OpenDocument document, Locale locale, ElementSelection selection, FormToolkit toolkit) {
		this.site = site;
		this.document = document;
		this.locale = locale;
		this.selection = selection;
		this.toolkit = toolkit;
		check();
	}

	IWorkbenchPartSite site() {
		return site;
	}

	OpenDocument document() {
		return document;
	}

	Intervention intervention() {
		return document.intervention();
	}

	Locale locale() {
		return locale;
	}

	/** What the workbench takes as selected in the form. */
	ElementSelection selection() {
		return selection;
	}

	FormToolkit toolkit() {
		return toolkit;
	}

	Messages messages() {
		return Messages.of(FormContext.class, locale);
	}

	/** What the checks found when they ran last. */
	FindingsByElement findings() {
		return findings;
	}

	/** Runs the checks. */
	void check() {
		findings = FindingsByElement.of(document.domain(), locale);
	}

	/** Whether no command would be accepted now. */
	boolean isLocked() {
		return document.isSaving() || document.isClosed();
	}

	/** @param shown the form that is shown from now on */
	void setForm(ScrolledForm shown) {
		form = shown;
	}

	/** Gives every part of the form the room that it needs now. */
	void reflow() {
		if (form != null && !form.isDisposed())
			form.reflow(true);
	}

	/** Scrolls the form so that something in it can be seen. */
	void scrollTo(Composite part) {
		FormToolkit.ensureVisible(part);
	}
}
