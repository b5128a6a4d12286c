package org.lovende.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.lovende.diagram.ui.DiagramEditor;
import org.lovende.ui.document.InterventionDiagramInput;
import org.lovende.ui.properties.FeatureHelp;

/** What the user may want help on: first the field, then what it stands in, at last the view or editor. */
public final class HelpKeys {
	private static final String KEY = "org.lovende.help";

	private HelpKeys() {
	}

	/** Says what a control, and all that it holds, needs help on. */
	public static void set(Control control, String key) {
		control.setData(KEY, key);
	}

	/**
	 * The keys of the place where the user is, the most special first.
	 *
	 * @param focus the control with the focus; null for none
	 * @param page null where there is none, as in a dialog
	 */
	static List<String> of(Control focus, IWorkbenchPage page) {
		List<String> keys = new ArrayList<>();
		for (Control control = focus; control != null; control = control.getParent()) {
			if (control.getData(FeatureHelp.FEATURE) instanceof EStructuralFeature feature)
				addKeys(feature, keys);
			if (control.getData(KEY) instanceof String key)
				keys.add(key);
		}
		if (page != null)
			addKeys(page.getActivePart(), keys);
		return keys;
	}

	/** The field where the user is; empty if that is none. */
	static Optional<EStructuralFeature> field(Control focus) {
		return Optional.ofNullable(focus).map(control -> control.getData(FeatureHelp.FEATURE)).map(EStructuralFeature.class::cast);
	}

	private static void addKeys(EStructuralFeature feature, List<String> keys) {
		EClass owner = feature.getEContainingClass();
		keys.add(owner.getName() + '.' + feature.getName());
		keys.add(owner.getName());
	}

	private static void addKeys(IWorkbenchPart part, List<String> keys) {
		if (part instanceof DiagramEditor editor) {
			InterventionDiagramInput input = Adapters.adapt(editor.getEditorInput(), InterventionDiagramInput.class);
			if (input != null)
				keys.add(ofDiagram(input));
		}
		if (part != null)
			keys.add(part.getSite().getId());
	}

	private static String ofDiagram(InterventionDiagramInput input) {
		return "diagram." + input.kind().getLiteral();
	}
}
