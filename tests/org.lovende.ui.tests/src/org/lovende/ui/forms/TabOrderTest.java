package org.lovende.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lovende.trials.ui.Hand;
import org.lovende.ui.InWorkbench;
import org.lovende.ui.RunningWorkbench;
import org.lovende.ui.TabWay;
import org.lovende.ui.document.OpenDocument;
import org.lovende.ui.properties.FeatureHelp;

/** That Tab leads through every page of the forms as one reads it, and that one sees what has the keys. */
@InWorkbench
class TabOrderTest {
	/** What a frame around a control takes, in pixels. */
	private static final int FRAME = 2;

	private FormEditor editor;

	@BeforeEach
	void open() throws Exception {
		OpenDocument document = RunningWorkbench.open(RunningWorkbench.id(RunningWorkbench.W1));
		editor = new Forms(RunningWorkbench.page()).open(document.intervention().getId(), document.name()).orElseThrow();
		RunningWorkbench.await("form", () -> editor.shown() != null);
		RunningWorkbench.page().getWorkbenchWindow().getShell().forceActive();
	}

	@ParameterizedTest
	@EnumSource
	void tab_throughAPage_goesOnInReadingOrderAndInSight(FormPage page) {
		ScrolledForm form = show(page);
		TabWay way = way(form);
		assertThat(fields(form)).isNotEmpty().allMatch(way::leadsTo);
		assertThat(way.unreached()).isEmpty();
		assertThat(way.jumps()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "BASICS", "CORE_ELEMENTS" })
	void tabKey_onAPage_changesHowThatLooksWhichHasTheKeys(FormPage page) {
		ScrolledForm form = show(page);
		List<Control> way = way(form).reached();
		begin(form);
		int compared = 0;
		for (Control next : way) {
			Rectangle place = onScreen(next);
			ImageData without = picture(next);
			Hand.press("Tab");
			RunningWorkbench.await("Tab leads to " + next, () -> TabWay.focus(form) == next);
			if (!onScreen(next).equals(place))
				continue; // the page was scrolled
			RunningWorkbench.await("looks otherwise: " + next, () -> !Arrays.equals(picture(next).data, without.data));
			compared++;
		}
		assertThat(compared).as("compared of " + way.size()).isGreaterThan(way.size() / 4);
	}

	private ScrolledForm show(FormPage page) {
		editor.show(page);
		ScrolledForm form = RunningWorkbench.controls(editor.area()).filter(ScrolledForm.class::isInstance).map(ScrolledForm.class::cast).findFirst()
				.orElseThrow();
		RunningWorkbench.await("laid out", () -> form.getBody().getSize().y > 0);
		return form;
	}

	private void begin(ScrolledForm form) {
		editor.setFocus();
		RunningWorkbench.await("the list of pages has the keys",
				() -> TabWay.isIn(editor.area(), TabWay.focus(form)) && !TabWay.isIn(form, TabWay.focus(form)));
	}

	/** Where Tab leads from the list of pages until it leaves the page. */
	private TabWay way(ScrolledForm form) {
		begin(form);
		return TabWay.into(form, TabWay.focus(form), reached -> RunningWorkbench.await("in sight: " + reached, () -> isInSight(form, reached)));
	}

	private static Rectangle onScreen(Control control) {
		Point size = control.getSize();
		return control.getDisplay().map(control, null, new Rectangle(-FRAME, -FRAME, size.x + 2 * FRAME, size.y + 2 * FRAME));
	}

	private static ImageData picture(Control control) {
		Display display = control.getDisplay();
		Rectangle place = onScreen(control);
		Image image = new Image(display, place.width, place.height);
		GC gc = new GC(display);
		gc.copyArea(image, place.x, place.y);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	/** What is written on the page by fields and tables. */
	private static Stream<Control> fields(ScrolledForm form) {
		return RunningWorkbench.controls(form)
				.filter(control -> control.isVisible() && (control instanceof Table || control.getData(FeatureHelp.FEATURE) != null));
	}

	private static boolean isInSight(ScrolledForm form, Control control) {
		return form.getClientArea().intersects(form.getDisplay().map(control.getParent(), form, control.getBounds()));
	}
}
