package org.lovende.exchange.document.docx;

import java.math.BigInteger;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.lovende.core.Messages;
import org.lovende.exchange.document.content.Accent;
import org.lovende.exchange.document.content.Look;
import org.lovende.exchange.document.content.PageFormat;
import org.lovende.exchange.document.content.TextStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblStylePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblStyleOverrideType;

/** Makes the style part of a Word file. */
final class DocxStyles {
	/** The style of all tables. */
	static final String TABLE = "LovendeTable";
	/** The character style of links. */
	static final String HYPERLINK = "Hyperlink";
	private static final String NORMAL_TABLE = "TableNormal";
	/** The left edge of a list's text; the bullet hangs out by the same length. */
	static final double LIST_INDENT = 14;
	/** The left edge of the second level of the contents. */
	private static final double CONTENTS_INDENT = 14;
	/** Height of a line in 240ths of what the font asks for. */
	private static final int SINGLE_LINE = 240;
	/** In eighths of a point. */
	private static final int HAIRLINE = 4;
	private static final int LINE = 8;

	private final CTStyles styles = CTStyles.Factory.newInstance();
	private final Messages messages;

	private DocxStyles(Messages messages) {
		this.messages = messages;
	}

	/** Gives the file its styles, with the language of its text. */
	static void addTo(XWPFDocument file, Locale language) {
		DocxStyles made = new DocxStyles(Messages.of(DocxStyles.class, language));
		made.addDefaults(language);
		for (DocxStyle style : DocxStyle.values())
			made.add(style);
		made.addHyperlink();
		made.addTable();
		file.createStyles().setStyles(made.styles);
	}

	private void addDefaults(Locale language) {
		CTDocDefaults defaults = styles.addNewDocDefaults();
		CTRPr run = defaults.addNewRPrDefault().addNewRPr();
		CTFonts fonts = run.addNewRFonts();
		fonts.setAscii(Look.font());
		fonts.setHAnsi(Look.font());
		fonts.setCs(Look.font());
		fonts.setEastAsia(Look.font());
		run.addNewColor().setVal(Units.colour(Look.colour(TextStyle.BODY.ink())));
		run.addNewSz().setVal(Units.halfPoints(TextStyle.BODY.size()));
		run.addNewSzCs().setVal(Units.halfPoints(TextStyle.BODY.size()));
		CTLanguage tongue = run.addNewLang();
		tongue.setVal(language.toLanguageTag());
		tongue.setEastAsia(language.toLanguageTag());
		CTSpacing spacing = defaults.addNewPPrDefault().addNewPPr().addNewSpacing();
		spacing.setAfter(BigInteger.ZERO);
		spacing.setLine(BigInteger.valueOf(SINGLE_LINE));
		spacing.setLineRule(STLineSpacingRule.AUTO);
	}

	private void add(DocxStyle style) {
		CTStyle made = newStyle(STStyleType.PARAGRAPH, style.id(), style.styleName(messages));
		if (style == DocxStyle.BODY)
			made.setDefault(true);
		else {
			made.addNewBasedOn().setVal(DocxStyle.BODY.id());
			made.addNewNext().setVal(DocxStyle.BODY.id());
		}
		made.addNewQFormat();
		addParagraphProperties(made.addNewPPr(), style);
		TextStyle text = style.textStyle();
		CTRPr run = made.addNewRPr();
		if (text.bold()) {
			run.addNewB();
			run.addNewBCs();
		}
		run.addNewColor().setVal(Units.colour(Look.colour(text.ink())));
		run.addNewSz().setVal(Units.halfPoints(text.size()));
		run.addNewSzCs().setVal(Units.halfPoints(text.size()));
	}

	private static void addParagraphProperties(CTPPrGeneral paragraph, DocxStyle style) {
		TextStyle text = style.textStyle();
		if (text.withNext()) {
			paragraph.addNewKeepNext();
			paragraph.addNewKeepLines();
		}
		CTSpacing spacing = paragraph.addNewSpacing();
		spacing.setBefore(Units.twips(text.before()));
		spacing.setAfter(Units.twips(text.after()));
		if (style.outlineLevel() >= 0)
			paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(style.outlineLevel()));
		switch (style) {
			case LIST_ITEM, TABLE_LIST_ITEM -> {
				paragraph.addNewNumPr().addNewNumId().setVal(DocxNumbering.BULLETS);
				paragraph.addNewInd().setLeft(Units.twips(LIST_INDENT));
				paragraph.getInd().setHanging(Units.twips(LIST_INDENT));
			}
			case CONTENTS_1 -> addDotsToTheRight(paragraph);
			case CONTENTS_2 -> {
				addDotsToTheRight(paragraph);
				paragraph.addNewInd().setLeft(Units.twips(CONTENTS_INDENT));
			}
			default -> {
				// nothing more
			}
		}
	}

	private static void addDotsToTheRight(CTPPrGeneral paragraph) {
		CTTabStop stop = paragraph.addNewTabs().addNewTab();
		stop.setVal(STTabJc.RIGHT);
		stop.setLeader(STTabTlc.DOT);
		stop.setPos(Units.twips(PageFormat.PORTRAIT.textWidth()));
	}

	private void addHyperlink() {
		CTStyle made = newStyle(STStyleType.CHARACTER, HYPERLINK, "Hyperlink");
		made.addNewRPr().addNewColor().setVal(Units.colour(Look.colour(Accent.CORE_ELEMENT)));
	}

	private void addTable() {
		CTStyle normal = newStyle(STStyleType.TABLE, NORMAL_TABLE, "Normal Table");
		normal.setDefault(true);
		CTStyle made = newStyle(STStyleType.TABLE, TABLE, messages.get("style." + TABLE));
		made.addNewBasedOn().setVal(NORMAL_TABLE);
		CTTblPrBase table = made.addNewTblPr();
		CTTblBorders borders = table.addNewTblBorders();
		rule(borders.addNewTop(), HAIRLINE, Look.hairline());
		rule(borders.addNewBottom(), HAIRLINE, Look.hairline());
		rule(borders.addNewInsideH(), HAIRLINE, Look.hairline());
		CTTblCellMar margins = table.addNewTblCellMar();
		margins.addNewTop().setW(Units.twips(3));
		margins.addNewLeft().setW(Units.twips(5.4));
		margins.addNewBottom().setW(Units.twips(3));
		margins.addNewRight().setW(Units.twips(5.4));
		CTTblStylePr head = made.addNewTblStylePr();
		head.setType(STTblStyleOverrideType.FIRST_ROW);
		rule(head.addNewTcPr().addNewTcBorders().addNewBottom(), LINE, Look.line());
		CTShd ground = head.getTcPr().addNewShd();
		ground.setVal(STShd.CLEAR);
		ground.setColor("auto");
		ground.setFill(Units.colour(Look.ground()));
	}

	private static void rule(CTBorder border, int width, String colour) {
		border.setVal(STBorder.SINGLE);
		border.setSz(BigInteger.valueOf(width));
		border.setSpace(BigInteger.ZERO);
		border.setColor(Units.colour(colour));
	}

	private CTStyle newStyle(STStyleType.Enum type, String id, String name) {
		CTStyle made = styles.addNewStyle();
		made.setType(type);
		made.setStyleId(id);
		CTString named = made.addNewName();
		named.setVal(name);
		return made;
	}
}
