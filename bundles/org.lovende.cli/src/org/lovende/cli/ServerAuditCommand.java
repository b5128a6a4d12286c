package org.lovende.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.lovende.program.ExitCode;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.Services;
import org.lovende.repository.server.security.AuditKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Searches the audit log, or checks that nobody has changed it. */
@Command(name = "audit")
final class ServerAuditCommand extends EnvironmentCommand {
	@Option(names = "--user", paramLabel = "NAME", defaultValue = "", descriptionKey = "option.auditUser")
	private String user;

	@Option(names = "--since", paramLabel = "DATE", descriptionKey = "option.since")
	private String since;

	@Option(names = "--until", paramLabel = "DATE", descriptionKey = "option.until")
	private String until;

	@Option(names = "--kind", descriptionKey = "option.auditKind")
	private AuditKind kind;

	@Option(names = "--verify", descriptionKey = "option.verify")
	private boolean verify;

	@Mixin
	private ServerOptions options;

	/** A line of the log as scripts read it. */
	private record Row(long number, String time, String kind, String user, String address, String detail) {
		static Row of(String line) {
			String[] fields = line.split("\t", 6);
			return new Row(Long.parseLong(fields[0]), fields[1], fields[2], fields[3], fields[4], fields[5]);
		}
	}

	ServerAuditCommand(Environment environment) {
		super(environment);
	}

	@Override
	public Integer call() throws IOException, RepositoryException {
		String from = moment(since);
		String to = moment(until);
		try (Administrator administrator = Administrator.open(environment(), options)) {
			if (verify)
				return verify(administrator);
			List<Row> rows = rows(administrator, from, to);
			if (console().isJson()) {
				console().json(rows);
				return ExitCode.DONE;
			}
			TextTable table = new TextTable(messages().get("history.time"), messages().get("audit.kind"), messages().get("history.user"),
					messages().get("audit.address"), messages().get("audit.detail"));
			for (Row row : rows)
				table.row(Times.local(Instant.parse(row.time()), environment().locale()), row.kind(), row.user(), row.address(), row.detail());
			table.print(console());
			return ExitCode.DONE;
		}
	}

	private List<Row> rows(Administrator administrator, String from, String to) throws RepositoryException {
		List<Row> rows = new ArrayList<>();
		List<String> page;
		do {
			String after = rows.isEmpty() ? "" : Long.toString(rows.get(rows.size() - 1).number());
			page = administrator.call(Services.AUDIT, user, from, to, kind == null ? "" : kind.name(), after);
			page.forEach(line -> rows.add(Row.of(line)));
		} while (page.size() == Services.AUDIT_PAGE);
		return rows;
	}

	private int verify(Administrator administrator) throws RepositoryException {
		List<String> broken = administrator.call(Services.AUDIT_VERIFY);
		if (console().isJson())
			console().json(broken.isEmpty() ? null : Long.valueOf(broken.get(0)));
		console().line(broken.isEmpty() ? messages().get("audit.whole") : messages().get("audit.broken", broken.get(0)));
		return broken.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
	}

	/** A day begins at midnight here. */
	private String moment(String text) {
		if (text == null)
			return "";
		try {
			return text.contains("T") ? Instant.parse(text).toString() : LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant().toString();
		} catch (DateTimeException e) {
			throw new CommandException(ExitCode.USAGE, messages().get("audit.badDate", text));
		}
	}
}
