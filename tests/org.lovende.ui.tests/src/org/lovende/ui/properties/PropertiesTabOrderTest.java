package org.lovende.ui.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.lovende.core.Interventions;
import org.lovende.model.element.Element;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.TabWay;
import org.lovende.ui.document.OpenDocument;

/** That Tab leads through the fields of every kind of element as one reads them. */
@InWorkbench
class PropertiesTabOrderTest {
	@Test
	void tab_throughTheFieldsOfEveryKind_goesOnInReadingOrderAndInSight() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
		for (Element element : oneOfEachKind(document))
			goThrough(element);
	}

	private static Collection<Element> oneOfEachKind(OpenDocument document) {
		Map<EClass, Element> kinds = new LinkedHashMap<>();
		Interventions.elements(document.intervention()).forEach(element -> kinds.putIfAbsent(element.eClass(), element));
		assertThat(kinds).hasSizeGreaterThan(5);
		return kinds.values();
	}

	private static void goThrough(Element element) {
		RunningWorkbench.select(element);
		RunningWorkbench.properties();
		ScrolledComposite scroller = scroller();
		Composite content = (Composite) scroller.getContent();
		RunningWorkbench.await("laid out", () -> content.getSize().y > 0);
		TabWay way = TabWay.through(content, reached -> RunningWorkbench.await("in sight: " + reached, () -> isInSight(scroller, reached)));
		assertThat(way.unreached()).as(element.eClass().getName()).isEmpty();
		assertThat(way.jumps()).as(element.eClass().getName()).isEmpty();
	}

	private static ScrolledComposite scroller() {
		Shell window = RunningWorkbench.page().getWorkbenchWindow().getShell();
		return RunningWorkbench.controls(window).filter(control -> control.isVisible() && control instanceof ScrolledComposite
				&& RunningWorkbench.controls((Composite) control).anyMatch(child -> child.getData(FeatureHelp.FEATURE) != null))
				.map(ScrolledComposite.class::cast).findFirst().orElseThrow();
	}

	private static boolean isInSight(ScrolledComposite scroller, Control control) {
		Rectangle place = scroller.getDisplay().map(control.getParent(), scroller, control.getBounds());
		return scroller.getClientArea().intersects(place);
	}
}
