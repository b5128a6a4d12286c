package org.lovende.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MetamodelTest {
	private static final Pattern CODE = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

	static Stream<Path> packages() {
		return Workspace.files(Workspace.ROOT.resolve("bundles/org.lovende.model/model"), ".ecore").stream();
	}

	@ParameterizedTest
	@MethodSource("packages")
	void everything_inEachPackage_isDocumented(Path ecore) {
		List<String> undocumented = new ArrayList<>();
		Element root = Workspace.xml(ecore).getDocumentElement();
		if (!isDocumented(root))
			undocumented.add(root.getAttribute("name"));
		for (String tag : List.of("eClassifiers", "eStructuralFeatures", "eLiterals"))
			elements(root, tag).filter(element -> !isDocumented(element))
					.forEach(element -> undocumented.add(((Element) element.getParentNode()).getAttribute("name") + "." + element.getAttribute("name")));
		assertThat(undocumented).isEmpty();
	}

	@Test
	void termTable_classesAndFeatures_existInTheModel() {
		Map<String, Classifier> classifiers = classifiers();
		List<String> unknown = CODE.matcher(termTable()).results()
				.filter(code -> !classifiers.containsKey(code.group(1)) || code.group(2) != null && !has(code.group(1), code.group(2), classifiers))
				.map(MatchResult::group).toList();
		assertThat(unknown).isEmpty();
	}

	@Test
	void termTable_everyClassifierOfTheModel_isNamed() {
		Set<String> named = new TreeSet<>(CODE.matcher(termTable()).results().map(code -> code.group(1)).toList());
		assertThat(classifiers().keySet()).contains("Intervention", "CoreElement", "Round").isSubsetOf(named);
	}

	private static String termTable() {
		return Workspace.read(Workspace.ROOT.resolve("docs/developer/model.md"));
	}

	/** By name: class, enumeration and data type names are unique over all packages. */
	private static Map<String, Classifier> classifiers() {
		Map<String, Classifier> classifiers = new TreeMap<>();
		packages().flatMap(ecore -> elements(Workspace.xml(ecore).getDocumentElement(), "eClassifiers"))
				.forEach(element -> classifiers.put(element.getAttribute("name"), classifier(element)));
		return classifiers;
	}

	private static Classifier classifier(Element element) {
		List<String> superTypes = Stream.of(element.getAttribute("eSuperTypes").split(" ")).filter(type -> !type.isEmpty())
				.map(type -> type.substring(type.lastIndexOf('/') + 1)).toList();
		List<String> members = Stream.concat(elements(element, "eStructuralFeatures"), elements(element, "eLiterals"))
				.map(member -> member.getAttribute("name")).toList();
		return new Classifier(superTypes, members);
	}

	private static boolean has(String name, String member, Map<String, Classifier> classifiers) {
		Classifier classifier = classifiers.get(name);
		return classifier.members().contains(member) || classifier.superTypes().stream().anyMatch(type -> has(type, member, classifiers));
	}

	/**
	 * @param members features of a class, literals of an enumeration
	 */
	private record Classifier(List<String> superTypes, List<String> members) {
	}

	private static boolean isDocumented(Element element) {
		return elements(element, "details").filter(details -> details.getParentNode().getParentNode() == element)
				.anyMatch(details -> details.getAttribute("key").equals("documentation") && !details.getAttribute("value").isBlank());
	}

	private static Stream<Element> elements(Element parent, String tag) {
		NodeList nodes = parent.getElementsByTagName(tag);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
	}
}
