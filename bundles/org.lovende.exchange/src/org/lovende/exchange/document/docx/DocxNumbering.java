package org.lovende.exchange.document.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes the numbering part of a Word file, where the bullets of lists are defined. */
final class DocxNumbering {
	/** By which paragraphs and styles name the bullets. */
	static final BigInteger BULLETS = BigInteger.ONE;

	private DocxNumbering() {
	}

	static void addTo(XWPFDocument file) {
		CTAbstractNum bullets = CTAbstractNum.Factory.newInstance();
		bullets.setAbstractNumId(BigInteger.ZERO);
		bullets.addNewMultiLevelType().setVal(STMultiLevelType.SINGLE_LEVEL);
		CTLvl level = bullets.addNewLvl();
		level.setIlvl(BigInteger.ZERO);
		level.addNewStart().setVal(BigInteger.ONE);
		level.addNewNumFmt().setVal(STNumberFormat.BULLET);
		level.addNewLvlText().setVal("•");
		level.addNewPPr().addNewInd().setLeft(Units.twips(DocxStyles.LIST_INDENT));
		level.getPPr().getInd().setHanging(Units.twips(DocxStyles.LIST_INDENT));
		XWPFNumbering numbering = file.createNumbering();
		BigInteger id = numbering.addAbstractNum(new XWPFAbstractNum(bullets));
		numbering.addNum(id, BULLETS);
	}
}
