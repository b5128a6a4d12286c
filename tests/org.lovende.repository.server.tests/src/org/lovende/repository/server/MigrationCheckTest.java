package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.theory.Theory;
import org.lovende.model.theory.TheoryFactory;
import org.w3c.dom.Element;

class MigrationCheckTest {
	@TempDir
	Path temp;
	private EmbeddedStore store;
	private Intervention stored;

	@BeforeEach
	void fill() throws Exception {
		store = EmbeddedStore.open(StoreKind.H2.newStore(temp), "anna");
		CDONet4jSession session = store.openSession();
		CDOTransaction transaction = session.openTransaction();
		Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
		intervention.setName("Mentoring");
		for (int i = 0; i < 2; i++) {
			Theory theory = TheoryFactory.eINSTANCE.createTheory();
			theory.setTitle("Theory " + i);
			intervention.getTheories().add(theory);
		}
		intervention.setCurrentTheory(intervention.getTheories().get(1));
		transaction.createResource("/one").getContents().add(intervention);
		transaction.commit();
		stored = (Intervention) session.openView().getResource("/one").getContents().get(0);
	}

	@AfterEach
	void close() {
		store.close();
	}

	private void compare(Consumer<Element> change) {
		Element meant = new InterventionExport().export(stored);
		change.accept(meant);
		MigrationCheck.compare(meant, stored);
	}

	@Test
	void compare_sameContent_passes() {
		assertThatCode(() -> compare(meant -> { })).doesNotThrowAnyException();
	}

	@Test
	void compare_anyDifference_isFound() {
		assertThatThrownBy(() -> compare(meant -> value(meant, "name").setTextContent("Other"))).hasMessageContaining("name");
		assertThatThrownBy(() -> compare(meant -> meant.removeChild(value(meant, "name")))).hasMessageContaining("name");
		assertThatThrownBy(() -> compare(meant -> theories(meant).removeChild(theories(meant).getLastChild()))).hasMessageContaining("theories");
		assertThatThrownBy(() -> compare(meant -> theories(meant).appendChild(theories(meant).getFirstChild()))).hasMessageContaining("differs");
		assertThatThrownBy(() -> compare(meant -> meant.setAttribute(ExportForm.CLASS, "theory/Theory"))).hasMessageContaining("class");
	}

	private static Element value(Element owner, String feature) {
		return ExportForm.children(owner, ExportForm.VALUE).stream().filter(each -> each.getAttribute(ExportForm.FEATURE).equals(feature)).findFirst()
				.orElseThrow();
	}

	private static Element theories(Element owner) {
		return ExportForm.children(owner, ExportForm.CONTENTS).stream().filter(each -> each.getAttribute(ExportForm.FEATURE).equals("theories")).findFirst()
				.orElseThrow();
	}
}
