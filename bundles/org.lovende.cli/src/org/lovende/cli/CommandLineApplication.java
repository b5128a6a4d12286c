package org.lovende.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The OSGi application behind <code>./lovende COMMAND</code>. Its result is the exit code of the process. */
public final class CommandLineApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		// Danish letters must come out right whatever the terminal's locale says
		try (PrintStream out = utf8(FileDescriptor.out); PrintStream err = utf8(FileDescriptor.err)) {
			return CommandLineInterface.run(arguments, out, err);
		}
	}

	@Override
	public void stop() {
		// the commands end by themselves
	}

	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}
}
