package org.lovende.ui.history;

import java.time.Instant;
import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.lovende.core.Messages;
import org.lovende.ui.Icons;
import org.lovende.ui.Workplace;
import org.lovende.ui.document.InterventionInput;

/** An intervention as it was at another moment. Remembered over a restart by its identifier and the moment. */
public final class MomentInput extends InterventionInput {
	private static final String MOMENT = "moment";
	private static final String VERSION = "version";

	private final Instant moment;
	private final String version;

	/**
	 * @param moment when it was so
	 * @param version the title of the version that names the moment; empty if none does
	 */
	public MomentInput(String interventionId, String interventionName, Instant moment, String version) {
		super(interventionId, interventionName);
		this.moment = moment;
		this.version = version;
	}

	private MomentInput(IMemento memento) {
		super(memento);
		moment = Instant.parse(memento.getString(MOMENT));
		version = memento.getString(VERSION) == null ? "" : memento.getString(VERSION);
	}

	/** The input that was remembered; null if it cannot be restored. */
	static MomentInput restored(IMemento memento) {
		return isComplete(memento) && memento.getString(MOMENT) != null ? new MomentInput(memento) : null;
	}

	Instant moment() {
		return moment;
	}

	/** What the intervention was called when this was made. */
	String intervention() {
		return interventionName();
	}

	/** The title of the version that names the moment; the moment itself if none does. */
	String momentName() {
		return version.isEmpty() ? Times.text(moment, Workplace.current().locale()) : version;
	}

	/** Whether a version names the moment. */
	boolean isVersion() {
		return !version.isEmpty();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(isVersion() ? "Version" : "history");
	}

	@Override
	public String getName() {
		return messages().get("moment.name", momentName());
	}

	@Override
	public String getToolTipText() {
		return messages().get("moment.tooltip", interventionName(), momentName());
	}

	@Override
	public String getFactoryId() {
		return MomentInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString(MOMENT, moment.toString());
		memento.putString(VERSION, version);
	}

	private static Messages messages() {
		return Workplace.messages(MomentInput.class);
	}

	@Override
	protected List<?> distinction() {
		return List.of(moment);
	}
}
