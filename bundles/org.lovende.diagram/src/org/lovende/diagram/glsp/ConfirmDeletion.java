package org.lovende.diagram.glsp;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** Asks the user whether to delete some elements, now that it is said what else that means. */
public final class ConfirmDeletion extends Action {
	static final String KIND = "confirmDeletion";

	private final List<String> ids;
	private final List<String> names;
	private final List<String> takenOut;
	private final List<String> along;
	private final List<String> losing;

	ConfirmDeletion(List<String> ids, List<String> names, List<String> takenOut, List<String> along, List<String> losing) {
		super(KIND);
		this.ids = ids;
		this.names = names;
		this.takenOut = takenOut;
		this.along = along;
		this.losing = losing;
	}

	/** The identifiers of what the user wants to delete. */
	public List<String> ids() {
		return ids;
	}

	/** Their names. */
	public List<String> names() {
		return names;
	}

	/** The names of those among them that are only taken out of this diagram and stay elsewhere. */
	public List<String> takenOut() {
		return takenOut;
	}

	/** The names of what goes along. */
	public List<String> along() {
		return along;
	}

	/** The names of what stays, but no longer refers to what goes. */
	public List<String> losing() {
		return losing;
	}
}
