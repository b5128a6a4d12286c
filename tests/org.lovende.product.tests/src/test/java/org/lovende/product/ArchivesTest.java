package org.lovende.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchivesTest {
	@ParameterizedTest
	@CsvSource({ "org.lovende.product, lovende, linux.gtk.x86_64.tar.gz", "org.lovende.product, Lovende.app/Contents/Eclipse, macosx.cocoa.aarch64.tar.gz",
			"org.lovende.server.product, lovende-server, linux.gtk.x86_64.tar.gz" })
	void tarball_ofEachPlatform_holdsExecutableScriptAndLicence(String product, String folder, String platform) throws Exception {
		List<String> entries = Archives.entries(Archives.archive(product, platform));
		assertThat(entries).anyMatch(entry -> entry.matches("-rwxr-xr-x.* " + folder + "/lovende"))
				.anyMatch(entry -> entry.endsWith(" " + folder + "/LICENSE"))
				.anyMatch(entry -> entry.contains("/plugins/org.lovende.cli_")).noneMatch(entry -> entry.endsWith(".bat"));
	}

	@Test
	void zip_forWindows_holdsBatchFileWithItsLineEnds() throws Exception {
		try (ZipFile zip = new ZipFile(Archives.archive("org.lovende.product", "win32.win32.x86_64.zip").toFile())) {
			assertThat(new String(zip.getInputStream(zip.getEntry("lovende/lovende.bat")).readAllBytes(), "US-ASCII")).startsWith("@echo off\r\n")
					.doesNotContainPattern("[^\r]\n");
			assertThat(zip.stream()).anyMatch(entry -> entry.getName().startsWith("lovende/plugins/org.lovende.cli_"));
		}
	}

	@Test
	void serverArchive_allItsPlugins_holdNoWidgets() throws Exception {
		List<String> entries = Archives.entries(Archives.archive("org.lovende.server.product", "linux.gtk.x86_64.tar.gz"));
		assertThat(entries).anyMatch(entry -> entry.contains("/plugins/org.eclipse.emf.ecore_"))
				.noneMatch(entry -> entry.matches(".*/plugins/org\\.eclipse\\.(swt|jface|ui|e4\\.ui)[._].*"));
	}
}
