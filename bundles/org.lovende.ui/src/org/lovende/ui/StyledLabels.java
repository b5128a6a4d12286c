package org.lovende.ui;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;

/** Labels with counts and remarks in colours of their own, written anew when the look changes: rows keep the colours that they were given. */
public final class StyledLabels extends DelegatingStyledCellLabelProvider {
	private final ColorRegistry colours = JFaceResources.getColorRegistry();
	private final IPropertyChangeListener changed = event -> fireLabelProviderChanged(new LabelProviderChangedEvent(this));

	/** @param labels what is written */
	public StyledLabels(IStyledLabelProvider labels) {
		super(labels);
		colours.addListener(changed);
	}

	@Override
	public void dispose() {
		colours.removeListener(changed);
		super.dispose();
	}
}
