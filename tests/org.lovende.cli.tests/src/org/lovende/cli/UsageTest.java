package org.lovende.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.cli.CommandLineTester.Run;
import org.lovende.program.ExitCode;

class UsageTest {
	@TempDir
	Path folder;

	private CommandLineTester lovende;

	@BeforeEach
	void makeTester() {
		lovende = new CommandLineTester(folder.resolve("repository"));
	}

	@Test
	void run_unknownOption_isOneLineAndExitCode2() {
		Run run = lovende.run("list", "--colour");
		assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(run.out()).isEmpty();
		assertThat(run.err().lines()).hasSize(1);
		assertThat(run.err()).contains("--colour").contains("lovende list --help");
	}

	@Test
	void run_missingOption_namesIt() {
		Run run = lovende.run("render", "x", "--format", "svg", "--out", "x.svg");
		assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err()).contains("--diagram");
	}

	@Test
	void run_optionTwice_saysWhich() {
		Run run = lovende.run("list", "--repository", "file:" + folder.resolve("other"));
		assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err().lines()).containsExactly("lovende: --repository was given more than once; give it once. See 'lovende list --help'.");
	}

	@Test
	void run_wrongFormat_listsThePossibleOnes() {
		Run run = lovende.run("export", "x", "--format", "odt", "--out", "x.odt");
		assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err()).contains("odt").contains("docx, pdf, html, xlsx, csv, xmi");
	}

	@Test
	void run_wrongDiagram_listsThePossibleOnes() {
		Run run = lovende.run("render", "x", "--diagram", "map", "--format", "svg", "--out", "x.svg");
		assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err()).contains("result-map, priority-matrix, phases, activity-board");
	}

	@Test
	void run_wrongLanguage_isExitCode2() {
		Run run = CommandLineTester.raw("list", "--language", "sv", "--repository", "file:" + folder.resolve("r"));
		assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err()).contains("sv");
	}

	@Test
	void run_danish_answersInDanish() {
		Run run = lovende.run("list", "--empty", "--language", "da");
		assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
		assertThat(run.out()).contains("Der er endnu ingen indsats");
	}

	@Test
	void run_helpOfEveryCommand_isInTheLanguageAsked() {
		for (String command : new String[] { "demo", "list", "check", "history", "delete", "trash", "import", "export", "render", "template", "migrate" }) {
			Run english = CommandLineTester.raw(command, "--help", "--language", "en");
			Run danish = CommandLineTester.raw(command, "--help", "--language", "da");
			assertThat(english.exitCode()).isEqualTo(ExitCode.DONE);
			assertThat(english.out()).as(command).isNotEqualTo(danish.out()).contains("--repository");
		}
	}

	@Test
	void run_addressThatIsNone_isExitCode2() {
		Run run = CommandLineTester.raw("list", "--repository", "somewhere", "--language", "en");
		assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
		assertThat(run.err()).contains("somewhere");
	}
}
