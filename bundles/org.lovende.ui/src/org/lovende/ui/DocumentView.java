package org.lovende.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.lovende.diagram.ui.EditedIntervention;
import org.lovende.model.element.Element;
import org.lovende.ui.document.OpenDocument;

/** A view of the intervention that the user is working on, in whatever other part that is. */
public abstract class DocumentView extends ViewPart {
	private final Workplace workplace = Workplace.current();
	private DocumentFollower follower;

	@Override
	public final void createPartControl(Composite parent) {
		createContents(parent);
		follower = new DocumentFollower(getViewSite(), this::change);
		documentChanged();
	}

	private void change() {
		// what was done may have closed the view
		if (follower != null)
			documentChanged();
	}

	/** Makes the controls; nothing is followed yet. */
	protected abstract void createContents(Composite parent);

	/** Shows the intervention anew, since another one is worked on, another element is selected, or something was done; only while the view is there. */
	protected abstract void documentChanged();

	/** What the workbench works with. */
	protected final Workplace workplace() {
		return workplace;
	}

	/** The language of the workbench. */
	protected final Locale locale() {
		return workplace.locale();
	}

	/** The intervention; null if none was selected yet or it was closed. */
	protected final OpenDocument document() {
		return follower == null ? null : follower.document();
	}

	/** The selected element of the intervention; the intervention itself if none is or it was deleted; null without an intervention. */
	protected final Element element() {
		return follower == null ? null : follower.element();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EditedIntervention.class ? adapter.cast(document()) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (follower != null)
			follower.dispose();
		follower = null;
		super.dispose();
	}
}
