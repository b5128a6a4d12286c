package org.lovende.ui.welcome;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.model.intervention.Language;
import org.lovende.repository.InterventionSummary;

/** The name, who is responsible, and whether the new intervention begins as a copy of another. */
final class BeginningPage extends QuestionsPage {
	private final Function<String, Optional<String>> nameProblem;
	private final List<InterventionSummary> templates;
	private Optional<InterventionSummary> template = Optional.empty();
	private Language language;

	BeginningPage(Function<String, Optional<String>> nameProblem, List<InterventionSummary> templates, Messages messages) {
		super("beginning", messages);
		this.nameProblem = nameProblem;
		this.templates = templates;
		language = messages.locale().getLanguage().equals("en") ? Language.EN : Language.DA;
		setPageComplete(false);
	}

	@Override
	void createQuestions(Composite area) {
		Text name = line(area, "beginning.name");
		name.addModifyListener(event -> validate(name.getText()));
		line(area, "beginning.organisation");
		line(area, "beginning.responsible");
		Combo languages = choice(area, "beginning.language",
				Language.VALUES.stream().map(each -> ModelLabels.literal(each, messages().locale())).toArray(String[]::new));
		languages.select(Language.VALUES.indexOf(language));
		languages.addListener(SWT.Selection, event -> language = Language.VALUES.get(languages.getSelectionIndex()));
		Combo begin = choice(area, "beginning.template", Stream.concat(Stream.of(messages().get("beginning.empty")),
				templates.stream().map(each -> messages().get("beginning.copy", each.name()))).toArray(String[]::new));
		begin.addListener(SWT.Selection, event -> {
			template = begin.getSelectionIndex() == 0 ? Optional.empty() : Optional.of(templates.get(begin.getSelectionIndex() - 1));
			getContainer().updateButtons();
		});
	}

	private void validate(String text) {
		String name = Texts.normalise(text);
		Optional<String> problem = name == null ? Optional.empty() : nameProblem.apply(name);
		setErrorMessage(problem.orElse(null));
		setPageComplete(name != null && problem.isEmpty());
	}

	String name() {
		return Texts.normalise(answer("beginning.name"));
	}

	String organisation() {
		return answer("beginning.organisation");
	}

	String responsible() {
		return answer("beginning.responsible");
	}

	Language language() {
		return language;
	}

	Optional<InterventionSummary> template() {
		return template;
	}
}
