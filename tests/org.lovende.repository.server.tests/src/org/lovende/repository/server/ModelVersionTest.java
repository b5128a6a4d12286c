package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

class ModelVersionTest {
	@Test
	void current_metamodel_isTheOneRecordedForItsVersion() throws Exception {
		assertThat(recorded().getProperty(Integer.toString(ModelVersion.CURRENT)))
				.as("the metamodel has changed: raise ModelVersion.CURRENT and the number in the namespace URIs, add a Migration, and record %s for the new "
						+ "version in model-hashes.properties", hash())
				.isEqualTo(hash());
	}

	@Test
	void current_namespaces_haveItsNumber() {
		for (var each : ModelPackages.all())
			assertThat(each.getNsURI()).isEqualTo("http://lovende.org/model/" + ModelVersion.CURRENT + "/" + each.getName());
	}

	@Test
	void recordedVersions_areAllUpToTheCurrentOneAndDiffer() throws IOException {
		Properties recorded = recorded();
		assertThat(recorded).hasSize(ModelVersion.CURRENT);
		assertThat(recorded.values()).doesNotHaveDuplicates();
		for (int version = 1; version <= ModelVersion.CURRENT; version++)
			assertThat(recorded).containsKey(Integer.toString(version));
	}

	@Test
	void migrations_leadFromEveryVersionToTheNext() {
		for (int version = 1; version < ModelVersion.CURRENT; version++) {
			int wanted = version;
			assertThat(Migration.ALL).filteredOn(migration -> migration.from() == wanted).hasSize(1);
		}
		assertThat(Migration.ALL).hasSize(ModelVersion.CURRENT - 1);
	}

	private static Properties recorded() throws IOException {
		Properties hashes = new Properties();
		try (InputStream in = ModelVersion.class.getResourceAsStream("model-hashes.properties")) {
			hashes.load(in);
		}
		return hashes;
	}

	/** Over all that matters for stored data: not documentation, comments and layout of the files. */
	private static String hash() throws Exception {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		for (Path file : OldMetamodel.ecoreFiles()) {
			StringBuilder text = new StringBuilder();
			append(text, DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement());
			digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void append(StringBuilder text, Element element) {
		if (element.getTagName().equals("details") && element.getAttribute("key").equals("documentation"))
			return;
		TreeMap<String, String> attributes = new TreeMap<>();
		NamedNodeMap nodes = element.getAttributes();
		for (int i = 0; i < nodes.getLength(); i++)
			attributes.put(nodes.item(i).getNodeName(), nodes.item(i).getNodeValue());
		text.append('<').append(element.getTagName()).append(attributes);
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element inner)
				append(text, inner);
		text.append('>');
	}
}
