package org.lovende.exchange.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * A value that the word processor works out, with the result that is shown until it does.
 *
 * @param instruction what to work out, for instance PAGE
 */
record Field(String instruction, String result) {
	void addTo(XWPFParagraph paragraph) {
		CTP target = paragraph.getCTP();
		begin(target.addNewR(), target.addNewR(), target.addNewR());
		target.addNewR().addNewT().setStringValue(result);
		end(target.addNewR());
	}

	void addTo(CTHyperlink target) {
		begin(target.addNewR(), target.addNewR(), target.addNewR());
		target.addNewR().addNewT().setStringValue(result);
		end(target.addNewR());
	}

	/** Opens a field whose result is what follows, until {@link #end}. */
	void begin(CTP target) {
		begin(target.addNewR(), target.addNewR(), target.addNewR());
	}

	private void begin(CTR begin, CTR instructions, CTR separate) {
		begin.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
		CTText text = instructions.addNewInstrText();
		text.setStringValue(" " + instruction + " ");
		text.setSpace(Space.PRESERVE);
		separate.addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
	}

	/** Ends a field. */
	static void end(CTR run) {
		run.addNewFldChar().setFldCharType(STFldCharType.END);
	}
}
