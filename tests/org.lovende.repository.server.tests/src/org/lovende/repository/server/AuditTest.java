package org.lovende.repository.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.core.Ids;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionFactory;
import org.lovende.model.organisation.Role;
import org.lovende.repository.server.erase.Erasure;
import org.lovende.repository.server.net.RemoteService;
import org.lovende.repository.server.net.RemoteStore;

/** What stands in the audit log, and who finds it there. */
class AuditTest {
	private static final String ID = Ids.random();

	@TempDir
	Path temp;

	@ParameterizedTest
	@EnumSource
	void auditLog_searchedByUserKindAndTime_auditorsFindWhoExportedWhat(StoreKind kind) throws Exception {
		try (TestServer server = TestServer.start(kind.newStore(temp))) {
			server.addUser("carl", Role.CONTRIBUTOR, "");
			server.addUser("audrey", Role.AUDITOR, "");
			try (RemoteStore store = server.connect("carl")) {
				assertThat(store.call(Services.EXPORTED, List.of(ID, "docx")).refused()).isFalse();
				assertThat(store.call(Services.AUDIT, List.of("", "", "", "", "")).refused()).isTrue();
			}
			try (RemoteStore store = server.connect("audrey")) {
				assertThat(find(store, "carl", "", "", "EXPORT")).singleElement().asString().endsWith("\tEXPORT\tcarl\t127.0.0.1\t" + ID + " docx");
				assertThat(find(store, "carl", "", "", "")).extracting(line -> line.split("\t")[2]).containsExactly("LOGIN", "EXPORT", "DENIED", "LOGOUT");
				assertThat(find(store, "audrey", "", "", "EXPORT")).isEmpty();
				String future = Instant.now().plusSeconds(3600).toString();
				assertThat(find(store, "carl", future, "", "EXPORT")).isEmpty();
				assertThat(find(store, "carl", "", future, "EXPORT")).hasSize(1);
			}
		}
	}

	private static List<String> find(RemoteStore store, String user, String since, String until, String kind) throws Exception {
		RemoteService.Answer answer = store.call(Services.AUDIT, List.of(user, since, until, kind, ""));
		assertThat(answer.refused()).isFalse();
		return answer.texts();
	}

	@ParameterizedTest
	@EnumSource
	void auditLog_afterAnErasure_saysWhoErasedWhere_andNotWhat(StoreKind kind) throws Exception {
		StoreLocation location = kind.newStore(temp);
		try (TestServer server = TestServer.start(location); RemoteStore store = server.connect(TestServer.ADMINISTRATOR)) {
			Intervention intervention = InterventionFactory.eINSTANCE.createIntervention();
			intervention.setId(ID);
			intervention.setName("Mentors");
			intervention.setPurpose("010203-9999");
			CDOTransaction transaction = store.openSession().openTransaction();
			transaction.createResource("/interventions/" + ID).getContents().add(intervention);
			transaction.commit();
		}
		new Erasure(location, "olga").eraseValue(ID, "purpose");
		try (TestServer server = TestServer.start(location)) {
			assertThat(server.audit("ERASURE")).containsExactly("olga\t\t" + ID + " purpose");
			assertThat(server.call(Services.AUDIT_VERIFY)).isEmpty();
		}
	}
}
