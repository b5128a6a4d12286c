package org.lovende.core.priority;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.lovende.core.ElementNames;
import org.lovende.core.Messages;
import org.lovende.core.ModelLabels;
import org.lovende.core.Texts;
import org.lovende.core.edit.Change;
import org.lovende.core.edit.Creation;
import org.lovende.core.edit.InterventionEditingDomain;
import org.lovende.model.intervention.InterventionPackage;
import org.lovende.model.prioritisation.DevelopmentPoint;
import org.lovende.model.prioritisation.Period;
import org.lovende.model.prioritisation.PrioritisationFactory;
import org.lovende.model.prioritisation.PrioritisationPackage;

/** Places development points in the priority matrix: importance and ease follow from the place, in steps of a half from 0 to 10. */
public final class PriorityMatrix {
	/** The distance between two values that can be set on screen; imported decimals are kept until the point is moved. */
	public static final double STEP = 0.5;
	/** The greatest importance and ease. */
	public static final double MAX = 10;

	private final InterventionEditingDomain domain;
	private final Locale locale;

	/** Commands for the domain's stack, labelled in a language. */
	public PriorityMatrix(InterventionEditingDomain domain, Locale locale) {
		this.domain = domain;
		this.locale = locale;
	}

	/** The nearest value that can be set: a multiple of {@link #STEP} from 0 to {@link #MAX}. */
	public static double snap(double value) {
		return Math.max(0, Math.min(MAX, Math.round(value / STEP) * STEP));
	}

	/** Places a point; both values are snapped. Its period and reasons stay. */
	public Command place(DevelopmentPoint point, double importance, double ease) {
		return rate(point, snap(importance), snap(ease), "place");
	}

	/** Puts a point back into the tray of those that are not rated. */
	public Command unrate(DevelopmentPoint point) {
		return rate(point, null, null, "unrate");
	}

	/**
	 * Moves a point by steps, as the arrow keys do. A value between two steps goes to the next one in that direction. A value that is not
	 * set stays unset.
	 */
	public Command nudge(DevelopmentPoint point, int importanceSteps, int easeSteps) {
		return rate(point, nudged(point.getImportance(), importanceSteps), nudged(point.getEase(), easeSteps), "place");
	}

	private static Double nudged(Double value, int steps) {
		if (value == null || steps == 0)
			return value;
		double before = value / STEP;
		double onStep = steps > 0 ? Math.floor(before) : Math.ceil(before);
		return snap((onStep + steps) * STEP);
	}

	private Command rate(DevelopmentPoint point, Double importance, Double ease, String label) {
		Change change = new Change(domain);
		if (!Objects.equals(point.getImportance(), importance))
			change.set(point, PrioritisationPackage.Literals.RATED__IMPORTANCE, importance);
		if (!Objects.equals(point.getEase(), ease))
			change.set(point, PrioritisationPackage.Literals.RATED__EASE, ease);
		return change.command(messages().get(label, ElementNames.brief(point, locale)));
	}

	/** Sets why a point is important and why it is easy or hard. Blank clears. */
	public Command setReasons(DevelopmentPoint point, String importanceReason, String easeReason) {
		return new Change(domain).setText(point, PrioritisationPackage.Literals.RATED__IMPORTANCE_REASON, importanceReason)
				.setText(point, PrioritisationPackage.Literals.RATED__EASE_REASON, easeReason)
				.command(messages().get("reasons", ElementNames.brief(point, locale)));
	}

	/** Sets when a point is to be worked on. */
	public Command setPeriod(DevelopmentPoint point, Period period) {
		Change change = new Change(domain);
		if (point.getPeriod() != period)
			change.set(point, PrioritisationPackage.Literals.RATED__PERIOD, period);
		return change.command(messages().get("period", ElementNames.brief(point, locale), ModelLabels.literal(period, locale)));
	}

	/**
	 * A new point at a place; the values are snapped.
	 *
	 * @param importance null together with ease: in the tray
	 */
	public Creation<DevelopmentPoint> newPoint(String title, Double importance, Double ease) {
		DevelopmentPoint point = PrioritisationFactory.eINSTANCE.createDevelopmentPoint();
		point.setTitle(Texts.title(title));
		point.setImportance(importance == null ? null : snap(importance));
		point.setEase(ease == null ? null : snap(ease));
		Command command = new Change(domain).add(domain.intervention(), InterventionPackage.Literals.INTERVENTION__DEVELOPMENT_POINTS, point)
				.command(messages().get("newPoint", ElementNames.brief(point, locale)));
		return new Creation<>(command, point);
	}

	private Messages messages() {
		return Messages.of(PriorityMatrix.class, locale);
	}
}
