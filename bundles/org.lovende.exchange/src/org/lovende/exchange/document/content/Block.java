package org.lovende.exchange.document.content;

/** A piece of a document that stands below the one before it. Writers visit the blocks in order. */
public sealed interface Block permits TitlePage, Contents, Heading, TextBlock, Table, Figure, WidePages {
	/** Calls the method of the visitor that is made for this kind of block. */
	void accept(BlockVisitor visitor);
}
