package org.lovende.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lovende.core.text.FormattedText;

class HtmlTextTest {
	@Test
	void read_aPage_keepsBoldListsAndLinks() {
		String html = "<html><head><title>x</title><style>p {color: red}</style></head><body><p>Vi <b>skal</b> se <a href=\"https://x.dk/a?b=1&amp;c=2\">her</a>.</p>"
				+ "<ul><li>et</li><li><strong>to</strong></li></ul><ol start=\"3\"><li>tre</li><li>fire</li></ol><p>a &lt;b&gt; æ<br>ny <i>linje</i></p></body></html>";
		assertThat(HtmlText.read(html).write()).isEqualTo("Vi **skal** se [her](https://x.dk/a?b=1&c=2).\n- et\n- **to**\n3. tre\n4. fire\na <b> æ\nny linje");
	}

	@Test
	void read_whatWordPutsOnTheClipboard_isTheSameList() {
		String html = "Version:1.0\r\nStartHTML:1\r\n<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body><!--StartFragment-->"
				+ "<p class=MsoNormal>Vi g&oslash;r<b>\r\nto</b> ting:<o:p></o:p></p>"
				+ "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;&nbsp;&nbsp; "
				+ "</span></span><![endif]>den ene<o:p></o:p></p>"
				+ "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]>·<span>&nbsp;&nbsp;&nbsp; </span><![endif]>den anden<o:p></o:p></p>"
				+ "<!--EndFragment--></body></html>";
		assertThat(HtmlText.read(html).write()).isEqualTo("Vi gør **to** ting:\n- den ene\n- den anden");
	}

	@Test
	void read_aLinkToAProgram_isWords() {
		assertThat(HtmlText.read("<a href='javascript:alert(1)'>tryk</a> <a href='file:///etc/passwd'>her</a>").write()).isEqualTo("tryk her");
	}

	@Test
	void read_spansOfWebEditors_areBoldOrNot() {
		assertThat(HtmlText.read("<b style=\"font-weight:normal\"><p><span style='font-weight:700'>fed</span> ord</p></b>").write()).isEqualTo("**fed** ord");
	}

	@Test
	void write_thenRead_isTheSame() {
		String kept = "**fed** & <b> \"x\"\n- et\n- [to](https://x.dk/?a=1&b=2)\n2. tre\n3. fire\nslut";
		assertThat(HtmlText.read(HtmlText.write(FormattedText.read(kept))).write()).isEqualTo(kept);
	}
}
