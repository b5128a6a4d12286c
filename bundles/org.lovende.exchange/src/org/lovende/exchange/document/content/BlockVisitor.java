package org.lovende.exchange.document.content;

/** What a writer does with each kind of block: a kind that is added later cannot be forgotten by a writer. */
public interface BlockVisitor {
	void visit(TitlePage titlePage);

	void visit(Contents contents);

	void visit(Heading heading);

	void visit(Paragraph paragraph);

	void visit(BulletList list);

	void visit(NumberedList list);

	void visit(Table table);

	void visit(Figure figure);

	void visit(WidePages pages);
}
