package org.lovende.exchange.workbook;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.lovende.exchange.Place;
import org.lovende.exchange.ProblemLog;
import org.lovende.exchange.Severity;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the sheets of an .xlsx file. The file is streamed, so that its size in memory is that of its text. */
final class XlsxReader {
	private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
	private static final String SPREADSHEET_WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.";

	private final Path file;
	private final String name;
	private final ProblemLog log;

	XlsxReader(Path file, ProblemLog log) {
		this.file = file;
		this.name = file.toString();
		this.log = log;
	}

	/**
	 * The sheets in their order.
	 *
	 * @throws UnreadableFileException if the file is no such workbook, or too large
	 */
	List<RawSheet> read() throws IOException, UnreadableFileException {
		checkFormat();
		PackedSize.check(file);
		try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
			if (!isWorkbook(archive))
				throw new UnreadableFileException("not-a-workbook");
			XSSFReader reader = new XSSFReader(archive);
			XlsxCells cells = new XlsxCells(new ReadOnlySharedStringsTable(archive, false), reader.getStylesTable(), usesDates1904(reader));
			List<RawSheet> sheets = new ArrayList<>();
			XSSFReader.SheetIterator contents = (XSSFReader.SheetIterator) reader.getSheetsData();
			while (contents.hasNext())
				try (InputStream content = contents.next()) {
					sheets.add(readSheet(contents.getSheetName(), content, cells));
				}
			return sheets;
		} catch (InvalidFormatException | UnsupportedFileFormatException e) {
			throw new UnreadableFileException("not-a-workbook");
		} catch (OpenXML4JException | SAXException | ParserConfigurationException | POIXMLException | IllegalArgumentException e) {
			throw new UnreadableFileException("damaged");
		}
	}

	private void checkFormat() throws IOException, UnreadableFileException {
		File ioFile = file.toFile();
		switch (FileMagic.valueOf(ioFile)) {
		case OOXML -> {
			// a zip archive: whether it is a workbook is seen when it is read
		}
		case OLE2 -> {
			try (POIFSFileSystem system = new POIFSFileSystem(ioFile, true)) {
				if (system.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY))
					throw new UnreadableFileException("password");
				boolean isOldWorkbook = system.getRoot().hasEntry("Workbook") || system.getRoot().hasEntry("Book");
				throw new UnreadableFileException(isOldWorkbook ? "old-format" : "not-a-workbook");
			}
		}
		case BIFF2, BIFF3, BIFF4 -> throw new UnreadableFileException("old-format");
		default -> throw new UnreadableFileException("not-a-workbook");
		}
	}

	/** Documents and presentations are archives of the same build, and so are binary workbooks, which hold no XML. */
	private static boolean isWorkbook(OPCPackage archive) {
		return archive.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream().map(PackagePart::getContentType)
				.anyMatch(type -> type.startsWith(SPREADSHEET) || type.startsWith(SPREADSHEET_WITH_MACROS));
	}

	private RawSheet readSheet(String sheetName, InputStream content, XlsxCells cells)
			throws IOException, SAXException, ParserConfigurationException {
		XlsxSheetHandler handler = new XlsxSheetHandler(cells);
		parse(content, handler);
		if (handler.hasTooManyRows())
			log.add(Severity.ERROR, new Place(name, sheetName, null, null), "too-many-rows", null, null, Integer.toString(Limits.MAX_ROWS));
		return new RawSheet(name, sheetName, handler.rows());
	}

	/** Workbooks that come from old Macintosh versions of Excel count days from 1904. */
	private static boolean usesDates1904(XSSFReader reader) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		boolean[] found = new boolean[1];
		try (InputStream workbook = reader.getWorkbookData()) {
			parse(workbook, new DefaultHandler() {
				@Override
				public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
					if (localName.equals("workbookPr"))
						found[0] |= "1".equals(attributes.getValue("date1904")) || "true".equals(attributes.getValue("date1904"));
				}
			});
		}
		return found[0];
	}

	/** POI's parser refuses document type definitions and with them every external entity. */
	private static void parse(InputStream content, DefaultHandler handler) throws IOException, SAXException, ParserConfigurationException {
		XMLReader parser = XMLHelper.newXMLReader();
		parser.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		parser.setContentHandler(handler);
		parser.setErrorHandler(handler);
		parser.parse(new InputSource(content));
	}
}
