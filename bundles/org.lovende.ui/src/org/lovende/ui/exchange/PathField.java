package org.lovende.ui.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A question for a file or folder: typed, chosen from those that were used last, or found with the dialogs of the system. */
final class PathField {
	private static final int WIDTH = 420;

	private final Composite row;
	private final Combo combo;
	private final RecentPaths recent;

	/** @param changed run whenever another path stands there */
	PathField(Composite parent, String label, RecentPaths recent, Runnable changed) {
		this.recent = recent;
		new Label(parent, SWT.NONE).setText(label);
		row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		combo = new Combo(row, SWT.DROP_DOWN);
		combo.setItems(recent.all().toArray(String[]::new));
		combo.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		layout();
	}

	/** Adds a button; what is chosen there stands in the field, unless it is null. */
	Button button(String words, Supplier<String> choice) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(words);
		button.addListener(SWT.Selection, event -> {
			String chosen = choice.get();
			if (chosen != null)
				combo.setText(chosen);
		});
		layout();
		return button;
	}

	private void layout() {
		GridLayoutFactory.fillDefaults().numColumns(row.getChildren().length).applyTo(row);
	}

	/** The path that stands there; empty if none does, or nothing that could be one. */
	Optional<Path> path() {
		String typed = combo.getText().strip();
		try {
			return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	void set(Path path) {
		combo.setText(path.toString());
	}

	/** The folder in which the dialogs of the system begin; null for no wish. */
	String startFolder() {
		Path start = path().orElseGet(() -> recent.all().stream().findFirst().map(Path::of).orElse(null));
		Path folder = start == null ? null : start.toAbsolutePath().getParent();
		return folder == null ? null : folder.toString();
	}

	/** Remembers what stands there. */
	void remember() {
		path().ifPresent(recent::use);
	}

	void setFocus() {
		combo.setFocus();
	}
}
