package org.lovende.exchange.document.chapter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.lovende.core.Texts;
import org.lovende.exchange.document.content.DocumentProperties;
import org.lovende.exchange.document.content.TextBlock;
import org.lovende.exchange.document.content.TextStyle;
import org.lovende.exchange.document.content.TitlePage;
import org.lovende.exchange.document.content.TitlePage.Entry;
import org.lovende.model.intervention.Intervention;
import org.lovende.model.intervention.InterventionPackage.Literals;
import org.lovende.model.intervention.Version;

/** The title page, and what the file says about itself. */
final class FrontMatter {
	private final Material material;
	private final Intervention intervention;

	FrontMatter(Material material) {
		this.material = material;
		intervention = material.intervention();
	}

	TitlePage titlePage(LocalDate date) {
		List<Entry> entries = new ArrayList<>();
		if (!Texts.isBlank(intervention.getOrganisation()))
			entries.add(new Entry(material.label(Literals.INTERVENTION__ORGANISATION), intervention.getOrganisation()));
		else if (!material.silentOnGaps())
			entries.add(new Entry(material.label(Literals.INTERVENTION__ORGANISATION), material.text("title.not-given")));
		entries.add(new Entry(material.text("title.version"), version()));
		entries.add(new Entry(material.label(Literals.VERSION__DATE), date(date)));
		entries.add(new Entry(material.label(Literals.INTERVENTION__STATUS), material.word(intervention.getStatus())));
		if (!Texts.isBlank(intervention.getResponsible()))
			entries.add(new Entry(material.label(Literals.INTERVENTION__RESPONSIBLE), intervention.getResponsible()));
		List<TextBlock> purpose = FreeText.blocks(intervention.getPurpose(), TextStyle.LEAD);
		return new TitlePage(material.text("title.kind"), material.heading(intervention), purpose, entries);
	}

	DocumentProperties properties(Instant created) {
		String author = Texts.isBlank(intervention.getOrganisation()) ? intervention.getResponsible() : intervention.getOrganisation();
		return new DocumentProperties(intervention.getName(), material.text("title.kind"), Texts.normalise(author), material.locale(), created);
	}

	/** What stands at the head of the pages. */
	String running() {
		return material.text("title.running", intervention.getName(), material.word(intervention.getStatus()));
	}

	private String version() {
		List<Version> versions = intervention.getVersions();
		String title = versions.isEmpty() ? null : versions.get(versions.size() - 1).getTitle();
		return Texts.isBlank(title) ? material.text("title.no-version") : title;
	}

	String date(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(material.locale()).format(date);
	}
}
