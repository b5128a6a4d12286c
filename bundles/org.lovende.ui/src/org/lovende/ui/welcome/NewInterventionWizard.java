package org.lovende.ui.welcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.lovende.core.Messages;
import org.lovende.core.edit.InterventionOutline;
import org.lovende.repository.InterventionSummary;
import org.lovende.ui.dialog.WordedWizardDialog;

/** Asks for the first things about a new intervention, on three pages; only the name is needed, the rest can be written later. */
public final class NewInterventionWizard extends Wizard {
	private final BeginningPage beginning;
	private final PurposePage purpose;
	private final PartsPage parts;
	private final Locale locale;

	/**
	 * @param nameProblem answers a sentence if a name will not do
	 * @param templates what the new intervention can be a copy of
	 * @param locale the user's language
	 */
	public NewInterventionWizard(Function<String, Optional<String>> nameProblem, List<InterventionSummary> templates, Locale locale) {
		Messages messages = Messages.of(NewInterventionWizard.class, locale);
		this.locale = locale;
		setWindowTitle(messages.get("wizard.title"));
		beginning = new BeginningPage(nameProblem, templates, messages);
		purpose = new PurposePage(messages);
		parts = new PartsPage(messages);
	}

	/** Opens the wizard; answers false if the user thought better of it. */
	public boolean ask(Shell shell) {
		String create = Messages.of(NewInterventionWizard.class, locale).get("wizard.create");
		return new WordedWizardDialog(shell, this, create, "wizard.new", locale).open() == WordedWizardDialog.OK;
	}

	@Override
	public void addPages() {
		addPage(beginning);
		addPage(purpose);
		addPage(parts);
	}

	/** A copy has everything already: there is nothing more to ask. */
	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == beginning && beginning.template().isPresent() ? null : super.getNextPage(page);
	}

	@Override
	public boolean canFinish() {
		return beginning.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		beginning.keep();
		purpose.keep();
		parts.keep();
		return true;
	}

	/** The name that was given. */
	public String name() {
		return beginning.name();
	}

	/** The intervention that the new one shall be a copy of; empty for none. */
	public Optional<InterventionSummary> template() {
		return beginning.template();
	}

	/** What was said about an intervention that is no copy. */
	public InterventionOutline outline() {
		return new InterventionOutline(beginning.name(), beginning.language(), beginning.organisation(), beginning.responsible(), purpose.purpose(),
				purpose.targetGroup(), purpose.inclusion(), purpose.exclusion(), parts.coreElements(), parts.goals(), parts.phases());
	}
}
