package org.lovende.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.lovende.model.organisation.Role;
import org.lovende.program.ExitCode;
import org.lovende.repository.RepositoryException;
import org.lovende.repository.server.Services;

import com.google.gson.annotations.SerializedName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accounts and roles. */
@Command(name = "user")
final class ServerUserCommand extends EnvironmentCommand {
	enum Action {
		add, list, password, role, disable, enable, unlock, unit
	}

	@Parameters(index = "0", paramLabel = "ACTION", descriptionKey = "parameter.userAction")
	private Action action;

	@Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "parameter.user")
	private String name;

	@Option(names = "--role", paramLabel = "ROLE", descriptionKey = "option.role")
	private String role;

	@Option(names = "--unit", paramLabel = "UNIT", defaultValue = "", descriptionKey = "option.unit")
	private String unit;

	@Option(names = "--revoke", descriptionKey = "option.revoke")
	private boolean revoke;

	@Mixin
	private ServerOptions options;

	/** An account as scripts read it. */
	private record Row(String name, boolean disabled, @SerializedName("lockedUntil") String lockedUntil, @SerializedName("lastLogin") String lastLogin,
			List<String> roles) {
		static Row of(String line) {
			String[] fields = line.split("\t", -1);
			List<String> roles = new ArrayList<>();
			for (String role : fields[4].split(","))
				if (!role.isEmpty())
					roles.add(role.endsWith("@") ? role.substring(0, role.length() - 1) : role);
			return new Row(fields[0], Boolean.parseBoolean(fields[1]), fields[2].isEmpty() ? null : fields[2], fields[3].isEmpty() ? null : fields[3],
					roles);
		}
	}

	ServerUserCommand(Environment environment) {
		super(environment);
	}

	@Override
	public Integer call() throws IOException, RepositoryException {
		if (action != Action.list && name == null)
			throw new CommandException(ExitCode.USAGE, messages().get("user.noName"));
		if ((action == Action.add || action == Action.role) && role == null)
			throw new CommandException(ExitCode.USAGE, messages().get("user.noRole"));
		try (Administrator administrator = Administrator.open(environment(), options)) {
			if (action == Action.list)
				list(administrator);
			else
				change(administrator);
			return ExitCode.DONE;
		}
	}

	private void change(Administrator administrator) throws IOException, RepositoryException {
		switch (action) {
			case add -> administrator.call(Services.USER_ADD, name, newPassword(), chosenRole(), unit);
			case password -> password(administrator);
			case role -> administrator.call(revoke ? Services.USER_REVOKE : Services.USER_GRANT, name, chosenRole(), unit);
			case disable -> administrator.call(Services.USER_DISABLE, name);
			case enable -> administrator.call(Services.USER_ENABLE, name);
			case unlock -> administrator.call(Services.USER_UNLOCK, name);
			case unit -> {
				String id = administrator.call(Services.UNIT_ADD, name, unit).get(0);
				if (console().isJson())
					console().json(id);
				console().line(id);
				return;
			}
			default -> throw new IllegalStateException(action.name());
		}
		if (console().isJson())
			console().json(name);
		console().line(messages().get("user.done", name));
	}

	/** A user's own password takes the old one, which the connection has been opened with. */
	private void password(Administrator administrator) throws IOException, RepositoryException {
		if (!options.given() && name.equalsIgnoreCase(environment().credentials().user()))
			administrator.call(Services.PASSWORD, environment().credentials().password(), newPassword());
		else
			administrator.call(Services.USER_PASSWORD, name, newPassword());
	}

	private String newPassword() throws IOException {
		return environment().secret("LOVENDE_NEW_PASSWORD", messages().get("user.newPassword", name));
	}

	private String chosenRole() {
		return Role.VALUES.stream().filter(each -> written(each).equalsIgnoreCase(role)).findFirst().map(Role::getLiteral)
				.orElseThrow(() -> new CommandException(ExitCode.USAGE, messages().get("user.unknownRole", role,
						Role.VALUES.stream().map(ServerUserCommand::written).collect(Collectors.joining(", ")))));
	}

	/** Roles are written as everywhere on the command line: quality-lead. */
	private static String written(Role role) {
		return role.getLiteral().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

	private void list(Administrator administrator) throws RepositoryException {
		List<Row> rows = administrator.call(Services.USERS).stream().map(Row::of).toList();
		if (console().isJson()) {
			console().json(rows);
			return;
		}
		TextTable table = new TextTable(messages().get("user.name"), messages().get("user.roles"), messages().get("user.state"),
				messages().get("user.lastLogin"));
		for (Row row : rows)
			table.row(row.name(), String.join(", ", row.roles()), state(row),
					row.lastLogin() == null ? "" : Times.local(Instant.parse(row.lastLogin()), environment().locale()));
		table.print(console());
	}

	private String state(Row row) {
		if (row.disabled())
			return messages().get("user.disabled");
		return row.lockedUntil() == null ? "" : messages().get("user.locked", Times.local(Instant.parse(row.lockedUntil()), environment().locale()));
	}
}
