package org.lovende.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrowsTest {
	private static final Pattern CDO = Pattern.compile("\\borg\\.eclipse\\.(emf\\.(internal\\.|spi\\.|server\\.)?cdo|net4j)\\b");
	private static final Pattern WIDGETS = Pattern.compile("\\borg\\.eclipse\\.(swt|jface|ui|e4\\.ui)\\b");
	private static final Pattern GRAPHICS = Pattern.compile("\\borg\\.eclipse\\.(glsp|elk)\\b");

	@Test
	void manifests_ofAllBundles_followTheArrows() {
		List<Bundle> bundles = Workspace.bundles();
		assertThat(bundles).extracting(Bundle::name).contains("org.lovende.cdo", "org.lovende.model", "org.lovende.core", "org.lovende.cli");
		assertThat(Arrows.OF_LOVENDE.violations(bundles)).isEmpty();
	}

	@Test
	void violations_arrowUpwards_namesBothBundles() {
		Arrows arrows = new Arrows(Map.of("org.lovende.low", Set.of(), "org.lovende.high", Set.of("org.lovende.low")));
		Bundle high = bundle("org.lovende.high", Set.of("org.lovende.low"), Set.of());
		Bundle low = bundle("org.lovende.low", Set.of("org.lovende.high"), Set.of());
		assertThat(arrows.violations(List.of(low, high))).containsExactly("org.lovende.low must not depend on org.lovende.high");
	}

	@Test
	void violations_importOfPackageExportedAbove_countsAsDependency() {
		Arrows arrows = new Arrows(Map.of("org.lovende.low", Set.of(), "org.lovende.high", Set.of("org.lovende.low")));
		Bundle high = new Bundle("org.lovende.high", "0", Set.of(), Set.of(), Set.of("org.lovende.high.api"), Path.of(""));
		Bundle low = bundle("org.lovende.low", Set.of(), Set.of("org.lovende.high.api"));
		assertThat(arrows.violations(List.of(low, high))).containsExactly("org.lovende.low must not depend on org.lovende.high");
	}

	@Test
	void violations_bundleWithoutPlace_isNamed() {
		assertThat(new Arrows(Map.of()).violations(List.of(bundle("org.lovende.new", Set.of(), Set.of()))))
				.containsExactly("org.lovende.new has no place in the layout");
	}

	@Test
	void cdo_outsideModelAndRepository_isNotNamed() {
		Predicate<String> allowed = name -> name.startsWith("org.lovende.repository") || name.equals("org.lovende.model")
				|| name.equals("org.lovende.cdo");
		assertThat(Workspace.bundles()).filteredOn(bundle -> !allowed.test(bundle.name())).allSatisfy(bundle -> {
			assertThat(bundle.required()).doesNotContain("org.lovende.cdo");
			assertThat(naming(bundle, CDO)).isEmpty();
		});
	}

	@Test
	void glspAndElk_outsideDiagramBundles_areNotNamed() {
		assertThat(Workspace.bundles()).filteredOn(bundle -> !bundle.name().startsWith("org.lovende.diagram"))
				.allSatisfy(bundle -> assertThat(naming(bundle, GRAPHICS)).isEmpty());
	}

	@Test
	void widgets_belowTheWorkbench_areNotNamed() {
		Set<String> workbench = Set.of("org.lovende.diagram.ui", "org.lovende.ui", "org.lovende.app");
		assertThat(Workspace.bundles()).filteredOn(bundle -> !workbench.contains(bundle.name()))
				.allSatisfy(bundle -> assertThat(naming(bundle, WIDGETS)).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "import org.eclipse.emf.cdo.view.CDOView;", "org.eclipse.net4j.util.lifecycle.LifecycleUtil", "org.eclipse.emf.internal.cdo.CDOObjectImpl" })
	void cdoPattern_codeThatNamesIt_matches(String code) {
		assertThat(CDO.matcher(code).find()).isTrue();
	}

	/** What a bundle names against a rule: manifest entries, and files of its sources. */
	private static List<String> naming(Bundle bundle, Pattern forbidden) {
		List<String> found = new ArrayList<>();
		bundle.required().stream().filter(name -> forbidden.matcher(name).find()).forEach(found::add);
		bundle.imported().stream().filter(name -> forbidden.matcher(name).find()).forEach(found::add);
		for (Path source : bundle.sources())
			if (forbidden.matcher(Workspace.read(source)).find())
				found.add(Workspace.name(source));
		return found;
	}

	private static Bundle bundle(String name, Set<String> required, Set<String> imported) {
		return new Bundle(name, "0", required, imported, Set.of(), Path.of(""));
	}
}
