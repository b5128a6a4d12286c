package org.lovende.cli;

import java.util.List;
import java.util.Locale;

import org.lovende.core.check.Checks;
import org.lovende.core.check.Finding;
import org.lovende.core.check.Severity;
import org.lovende.program.ExitCode;
import org.lovende.repository.Document;
import org.lovende.repository.Repository;
import org.lovende.repository.RepositoryException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "check")
final class CheckCommand extends RepositoryCommand {
	@Parameters(paramLabel = "NAME", descriptionKey = "parameter.name")
	private String name;

	private record Row(String rule, String severity, String element, String elementName, String message, String explanation) {
		static Row of(Finding finding, Locale locale) {
			return new Row(finding.rule(), finding.severity().word(), finding.element().getId(), finding.elementName(locale),
					finding.message(locale), finding.explanation(locale));
		}
	}

	CheckCommand(Environment environment) {
		super(environment);
	}

	@Override
	int run(Repository repository) throws RepositoryException {
		List<Finding> findings;
		try (Document document = repository.openDocument(repository.find(name).id())) {
			findings = Checks.run(document.intervention());
			print(findings);
		}
		return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO) ? ExitCode.FINDINGS : ExitCode.DONE;
	}

	private void print(List<Finding> findings) {
		Locale locale = environment().locale();
		if (console().isJson()) {
			console().json(findings.stream().map(finding -> Row.of(finding, locale)).toList());
			return;
		}
		if (findings.isEmpty())
			console().line(messages().get("check.none"));
		for (Finding finding : findings) {
			console().line(messages().get("severity." + finding.severity().word()) + "  " + finding.message(locale) + "  [" + finding.rule() + "]");
			console().line("    " + finding.explanation(locale));
		}
	}
}
