package org.lovende.exchange.document.docx;

import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/** Sets what holds for the whole Word file. */
final class DocxSettings {
	/** The way in which Word 2013 and later lay out; without it they open the file in compatibility mode. */
	private static final String WORD_2013 = "15";

	private DocxSettings() {
	}

	static void addTo(XWPFDocument file, Locale language) {
		CTSettings settings = file.getSettings().getCTSettings();
		settings.addNewEmbedTrueTypeFonts();
		CTCompatSetting mode = settings.addNewCompat().addNewCompatSetting();
		mode.setName("compatibilityMode");
		mode.setUri("http://schemas.microsoft.com/office/word");
		mode.setVal(WORD_2013);
		settings.addNewThemeFontLang().setVal(language.toLanguageTag());
	}
}
