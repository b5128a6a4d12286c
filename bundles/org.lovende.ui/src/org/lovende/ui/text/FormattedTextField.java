package org.lovende.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.lovende.core.text.FormattedText;
import org.lovende.core.text.Line;
import org.lovende.core.text.Span;
import org.lovende.ui.EnterKey;
import org.lovende.ui.Workplace;

/**
 * A field of several lines in which bold words are bold, items of lists have their signs, and links look as such. {@link #getText()} answers the words alone;
 * {@link #written()} answers them in the form that the model keeps. A change of formatting is told as a change of the text.
 */
public final class FormattedTextField extends StyledText {
	/** The room that fields of one line have beside and above their text. */
	private static final int BESIDE = 7;
	private static final int ABOVE = 4;

	/** What was shown last, as the model keeps it. */
	private String shown = "";
	/** Whether the next typed letter is bold, where the user has said so; else null. */
	private Boolean typesBold;
	private int typesAt;
	private boolean isShowing;
	/** The link under the pointer; null for none. */
	private String pointed;
	/** The tooltip of the field as long as the pointer is on no link. */
	private String help;
	/** The numbers that lists began with when they were shown; any other list begins with 1. */
	private Set<Integer> starts = Set.of();

	/** Makes the field, empty, in any parent. */
	public FormattedTextField(Composite parent) {
		super(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		setAlwaysShowScrollBars(false);
		setMargins(BESIDE, ABOVE, BESIDE, ABOVE);
		addVerifyKeyListener(this::keyPressed);
		addExtendedModifyListener(this::inserted);
		addListener(SWT.MouseMove, event -> pointAt(new Point(event.x, event.y)));
		addListener(SWT.MouseUp, this::open);
		new FormatMenu(this);
	}

	/** Shows a text that the model keeps; not told as a change. */
	public void show(String kept) {
		isShowing = true;
		FormattedText text = FormattedText.read(kept);
		int caret = getCaretOffset();
		setText(text.lines().stream().map(Line::words).collect(Collectors.joining("\n")));
		for (int i = 0; i < text.lines().size(); i++)
			line(i).show(text.lines().get(i));
		starts = IntStream.range(0, getLineCount()).filter(i -> i == 0 || line(i - 1).kind() != Line.Kind.NUMBER).mapToObj(i -> line(i).number())
				.collect(Collectors.toSet());
		setCaretOffset(Math.min(caret, getCharCount()));
		shown = kept;
		isShowing = false;
	}

	/** The text as the model keeps it. As long as nothing was changed, that is what was shown. */
	public String written() {
		return isAsShown() ? shown : content().write();
	}

	private boolean isAsShown() {
		return content().equals(FormattedText.read(shown));
	}

	private FormattedText content() {
		return getCharCount() == 0 && line(0).kind() == Line.Kind.PLAIN ? new FormattedText(List.of())
				: new FormattedText(IntStream.range(0, getLineCount()).mapToObj(i -> line(i).read()).toList());
	}

	/** Makes the selected words bold, or no longer bold if they are; without a selection what is typed next. */
	void toggleBold() {
		Point selection = getSelection();
		if (selection.x == selection.y) {
			typesBold = !(typesBold != null && typesAt == selection.x ? typesBold : isBold(selection.x));
			typesAt = selection.x;
			return;
		}
		boolean bold = !parts(selection).stream().allMatch(part -> part.bold() || part.text().isBlank());
		restyle(selection, span -> new Span(span.text(), bold, span.link()));
	}

	/** Whether what is typed at the caret, or all that is selected, is bold. */
	boolean isBoldNow() {
		Point selection = getSelection();
		if (selection.x == selection.y)
			return typesBold != null && typesAt == selection.x ? typesBold : isBold(selection.x);
		return parts(selection).stream().allMatch(Span::bold);
	}

	/** Makes the selected lines items of a list, or running text if they all are items. */
	void toggleList(Line.Kind kind) {
		Point selection = getSelection();
		int first = getLineAtOffset(selection.x);
		int last = getLineAtOffset(selection.y);
		boolean areItems = IntStream.rangeClosed(first, last).allMatch(i -> line(i).kind() == kind);
		for (int i = first; i <= last; i++)
			line(i).become(areItems ? Line.Kind.PLAIN : kind, 1);
		changed();
	}

	/** What the line of the caret is. */
	Line.Kind kindNow() {
		return TextLine.at(this, getCaretOffset()).kind();
	}

	/** The address of the link that the caret is in or behind; null for none. */
	String linkNow() {
		StyleRange range = styleBefore(getSelection().x);
		return range == null || range.data == null ? styleAfter(getSelection().x) : (String) range.data;
	}

	private String styleAfter(int offset) {
		StyleRange range = offset < getCharCount() ? getStyleRangeAtOffset(offset) : null;
		return range == null ? null : (String) range.data;
	}

	/** Selects the whole link that the caret is in, if it is in one and nothing is selected. */
	void selectLink() {
		Point selection = getSelection();
		String link = linkNow();
		if (selection.x != selection.y || link == null)
			return;
		TextLine line = TextLine.at(this, selection.x);
		int start = selection.x;
		while (start > line.start() && link.equals(styleAfter(start - 1)))
			start--;
		int end = selection.x;
		while (end < getCharCount() && link.equals(styleAfter(end)))
			end++;
		setSelection(start, end);
	}

	/** Makes the selected words a link; in its place where nothing is selected. Null takes the link away. */
	void setLink(String words, String address) {
		Point selection = getSelection();
		if (!getSelectionText().equals(words)) {
			insert(new FormattedText(List.of(Line.plain(List.of(new Span(words, isBold(selection.x), address))))));
		} else
			restyle(selection, span -> new Span(span.text(), span.bold(), address));
	}

	/** Links have a colour that can be read on the ground, which another look changes. */
	@Override
	public void setBackground(Color colour) {
		super.setBackground(colour);
		boolean isMade = shown != null;
		for (StyleRange range : isMade ? getStyleRanges() : new StyleRange[0])
			TextLine.style(this, range.start, range.length, (range.fontStyle & SWT.BOLD) != 0, (String) range.data);
	}

	@Override
	public void cut() {
		if (getSelectionCount() == 0)
			return;
		copy();
		insert(FormattedText.literal(""));
	}

	@Override
	public void copy() {
		if (getSelectionCount() > 0)
			Clippings.copy(getDisplay(), selected());
	}

	/** Formatting that can be kept is kept; from programs that give none, the words alone. */
	@Override
	public void paste() {
		Clippings.pasted(getDisplay()).ifPresent(this::insert);
	}

	/** Puts a text in the place of the selection. */
	void insert(FormattedText text) {
		Point selection = getSelection();
		TextLine first = TextLine.at(this, selection.x);
		boolean takesKind = first.words().isBlank() || selection.x == first.start() && selection.y >= first.start() + first.words().length();
		List<Line> lines = new ArrayList<>(text.lines());
		if (!takesKind && !lines.isEmpty() && lines.get(0).kind() != first.kind()) {
			// in the middle of a line there can be no item: its sign is kept as it is read
			List<Span> spans = new ArrayList<>(lines.get(0).spans());
			spans.add(0, Span.plain(lines.get(0).sign()));
			lines.set(0, new Line(first.kind(), first.number(), spans));
		}
		String words = lines.stream().map(Line::words).collect(Collectors.joining("\n"));
		isShowing = true;
		replaceTextRange(selection.x, selection.y - selection.x, words);
		int index = getLineAtOffset(selection.x);
		int offset = selection.x;
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0 || takesKind && lines.get(0).kind() != Line.Kind.PLAIN)
				line(index + i).become(lines.get(i).kind(), lines.get(i).number());
			for (Span span : lines.get(i).spans()) {
				TextLine.style(this, offset, span.text().length(), span.bold(), span.link());
				offset += span.text().length();
			}
			offset++;
		}
		isShowing = false;
		setSelection(selection.x + words.length());
		showSelection();
		changed();
	}

	private FormattedText selected() {
		Point selection = getSelection();
		List<Line> lines = new ArrayList<>();
		for (int i = getLineAtOffset(selection.x); i <= getLineAtOffset(selection.y); i++) {
			TextLine line = line(i);
			int start = Math.max(selection.x, line.start());
			int end = Math.min(selection.y, line.start() + line.words().length());
			boolean isWhole = start == line.start() && end - start == line.words().length() && selection.x != selection.y;
			List<Span> spans = TextLine.spans(this, start, Math.max(0, end - start));
			lines.add(isWhole || i > getLineAtOffset(selection.x) ? new Line(line.kind(), line.number(), spans) : Line.plain(spans));
		}
		return new FormattedText(lines);
	}

	private void keyPressed(VerifyEvent event) {
		event.doit = !isTaken(event);
	}

	/** Whether a key does something else here than in a field without formatting; it has done it then. */
	private boolean isTaken(VerifyEvent event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if (modifiers == SWT.MOD1 && event.keyCode == 'b')
			toggleBold();
		else if (modifiers == SWT.MOD1 && event.keyCode == 'k')
			LinkDialog.open(this);
		else if (modifiers == (SWT.MOD1 | SWT.MOD2) && event.keyCode == '8')
			toggleList(Line.Kind.BULLET);
		else if (modifiers == (SWT.MOD1 | SWT.MOD2) && event.keyCode == '7')
			toggleList(Line.Kind.NUMBER);
		else if (getSelectionCount() > 0 || !getEditable())
			return false;
		else if (modifiers == 0 && EnterKey.is(event.keyCode))
			return goesOn();
		else if (modifiers == 0 && event.keyCode == SWT.BS)
			return leavesList();
		else if (modifiers == 0 && event.character == ' ')
			return beginsItem();
		else
			return false;
		return true;
	}

	/** Enter in a list begins the next item, or ends the list in an empty one. */
	private boolean goesOn() {
		TextLine line = TextLine.at(this, getCaretOffset());
		Line.Kind kind = line.kind();
		if (kind == Line.Kind.PLAIN)
			return false;
		if (line.words().isBlank())
			line.become(Line.Kind.PLAIN, 0);
		else {
			int number = line.number();
			int caret = getCaretOffset();
			replaceTextRange(caret, 0, "\n");
			setCaretOffset(caret + 1);
			showSelection();
			line.become(kind, number);
			TextLine.at(this, caret + 1).become(kind, number + 1);
		}
		changed();
		return true;
	}

	/** The backspace key before the first letter of an item makes it running text. */
	private boolean leavesList() {
		TextLine line = TextLine.at(this, getCaretOffset());
		if (line.kind() == Line.Kind.PLAIN || getCaretOffset() != line.start())
			return false;
		line.become(Line.Kind.PLAIN, 0);
		changed();
		return true;
	}

	/** A hyphen and a space at the beginning of a line begin an item; in an item they, or its number, are there already. */
	private boolean beginsItem() {
		TextLine line = TextLine.at(this, getCaretOffset());
		String typed = getTextRange(line.start(), getCaretOffset() - line.start());
		boolean isSign = line.kind() == Line.Kind.NUMBER ? typed.equals(line.number() + ".") : typed.equals("-") || typed.equals("•");
		if (!isSign)
			return false;
		replaceTextRange(line.start(), typed.length(), "");
		if (line.kind() == Line.Kind.PLAIN)
			line.become(Line.Kind.BULLET, 0);
		changed();
		return true;
	}

	/** What is typed looks as what it is typed behind; a link ends where it ends. */
	private void inserted(ExtendedModifyEvent event) {
		if (isShowing)
			return;
		if (event.length > 0) {
			boolean isToldHow = typesBold != null && typesAt == event.start;
			boolean bold = isToldHow ? typesBold : isBold(event.start);
			StyleRange before = styleBefore(event.start);
			String link = before == null ? null : (String) before.data;
			boolean isInside = link != null && link.equals(styleAfter(event.start + event.length));
			TextLine.style(this, event.start, event.length, bold, isInside ? link : null);
			typesAt = event.start + event.length;
			typesBold = isToldHow ? typesBold : null;
		}
		renumber();
	}

	private void changed() {
		renumber();
		notifyListeners(SWT.Modify, new Event());
	}

	/** Numbers of a list follow one another. */
	private void renumber() {
		for (int i = 0; i < getLineCount(); i++) {
			int number = line(i).number();
			if (line(i).kind() == Line.Kind.NUMBER)
				line(i).become(Line.Kind.NUMBER, i > 0 && line(i - 1).kind() == Line.Kind.NUMBER ? line(i - 1).number() + 1 : starts.contains(number) ? number : 1);
		}
	}

	private interface Restyling {
		Span of(Span span);
	}

	private void restyle(Point selection, Restyling restyling) {
		for (int i = getLineAtOffset(selection.x); i <= getLineAtOffset(selection.y); i++) {
			int start = Math.max(selection.x, line(i).start());
			int end = Math.min(selection.y, line(i).start() + line(i).words().length());
			for (Span span : TextLine.spans(this, start, Math.max(0, end - start))) {
				Span styled = restyling.of(span);
				TextLine.style(this, start, span.text().length(), styled.bold(), styled.link());
				start += span.text().length();
			}
		}
		changed();
	}

	private List<Span> parts(Point selection) {
		return TextLine.spans(this, selection.x, selection.y - selection.x);
	}

	/** Whether the letter before an offset is bold; at the beginning of a line that after it. */
	private boolean isBold(int offset) {
		StyleRange range = styleBefore(offset);
		if (range == null && offset < getCharCount() && offset == TextLine.at(this, offset).start() && typesAt != offset)
			range = getStyleRangeAtOffset(offset);
		return range != null && (range.fontStyle & SWT.BOLD) != 0;
	}

	/** How the letter before an offset in the same line looks; null for plainly. */
	private StyleRange styleBefore(int offset) {
		return offset == TextLine.at(this, offset).start() ? null : getStyleRangeAtOffset(offset - 1);
	}

	private TextLine line(int index) {
		return new TextLine(this, index);
	}

	private void pointAt(Point place) {
		String link = linkAt(place);
		if (Objects.equals(link, pointed))
			return;
		if (pointed == null)
			help = getToolTipText();
		pointed = link;
		setCursor(getDisplay().getSystemCursor(link == null ? SWT.CURSOR_IBEAM : SWT.CURSOR_HAND));
		setToolTipText(link == null ? help : Workplace.messages(FormattedTextField.class).get("link.tip", link));
	}

	private void open(Event event) {
		String link = (event.stateMask & SWT.MOD1) == 0 ? null : linkAt(new Point(event.x, event.y));
		if (link != null)
			Program.launch(link);
	}

	private String linkAt(Point place) {
		int offset = getOffsetAtPoint(place);
		return offset < 0 ? null : styleAfter(offset);
	}
}
