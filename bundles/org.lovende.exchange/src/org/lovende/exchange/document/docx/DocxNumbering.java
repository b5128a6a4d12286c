package org.lovende.exchange.document.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes the numbering part of a Word file, where the bullets and numbers of lists are defined. */
final class DocxNumbering {
	/** By which paragraphs and styles name the bullets. */
	static final BigInteger BULLETS = BigInteger.ONE;
	/** The definition that the numbers of all lists share. */
	private static final BigInteger NUMBERS = BigInteger.ONE;

	private DocxNumbering() {
	}

	static void addTo(XWPFDocument file) {
		XWPFNumbering numbering = file.createNumbering();
		numbering.addNum(numbering.addAbstractNum(definition(BigInteger.ZERO, STNumberFormat.BULLET, "•")), BULLETS);
		numbering.addAbstractNum(definition(NUMBERS, STNumberFormat.DECIMAL, "%1."));
	}

	/** Begins a new numbered list; answers by which its paragraphs name it. */
	static BigInteger addNumbers(XWPFDocument file, int start) {
		BigInteger list = file.getNumbering().addNum(NUMBERS);
		CTNumLvl level = file.getNumbering().getNum(list).getCTNum().addNewLvlOverride();
		level.setIlvl(BigInteger.ZERO);
		level.addNewStartOverride().setVal(BigInteger.valueOf(start));
		return list;
	}

	private static XWPFAbstractNum definition(BigInteger id, STNumberFormat.Enum format, String sign) {
		CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
		definition.setAbstractNumId(id);
		definition.addNewMultiLevelType().setVal(STMultiLevelType.SINGLE_LEVEL);
		CTLvl level = definition.addNewLvl();
		level.setIlvl(BigInteger.ZERO);
		level.addNewStart().setVal(BigInteger.ONE);
		level.addNewNumFmt().setVal(format);
		level.addNewLvlText().setVal(sign);
		level.addNewPPr().addNewInd().setLeft(Units.twips(DocxStyles.LIST_INDENT));
		level.getPPr().getInd().setHanging(Units.twips(DocxStyles.LIST_INDENT));
		return new XWPFAbstractNum(definition);
	}
}
