package source

import (
	"path"
	"strings"
)

// format is what the name of a file says of it.
type format int

const (
	unknown  format = iota // may be a page: what is in it decides, and no word is lost over it if not
	foreign                // no page
	promised               // a page; if it is none, the reader wants to know
	zipped
	tarred
	tarredGzip
	gzipped
)

func (f format) archive() bool { return f >= zipped }

// formatOf tells the format of a file by its name.
func formatOf(name string) format {
	name = strings.ToLower(path.Base(name))
	switch ext := path.Ext(name); ext {
	case ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht",
		".rss", ".atom", ".jsonl", ".ndjson":
		return promised
	case ".zip":
		return zipped
	case ".tar":
		return tarred
	case ".tgz":
		return tarredGzip
	case ".gz":
		if strings.HasSuffix(name, ".tar.gz") {
			return tarredGzip
		}
		return gzipped
	default:
		if ext != "" && strings.Contains(others, ext+" ") {
			return foreign
		}
		return unknown
	}
}

// others are the files that lie beside saved pages, or are known to be something else.
const others = ".css .js .mjs .cjs .ts .jsx .tsx .map .wasm .svg .png .jpg .jpeg .gif .webp .avif .bmp .tif .tiff .ico .cur .heic " +
	".woff .woff2 .ttf .otf .eot .mp3 .mp4 .m4a .m4v .ogg .oga .ogv .opus .wav .flac .webm .mov .avi .mkv .ts .m3u8 .vtt .srt " +
	".pdf .ps .eps .doc .docx .odt .rtf .xls .xlsx .ods .ppt .pptx .odp .epub .mobi .csv .tsv .sqlite .sqlite3 .db .parquet " +
	".7z .rar .bz2 .xz .zst .lz4 .iso .dmg .exe .dll .so .o .a .class .jar .pyc .swf .bin .dat .crdownload .part .download .tmp .bak .swp .lock .lnk .url .webloc " +
	".go .py .rb .rs .c .h .cpp .java .sh .bat .toml .yaml .yml .ini .cfg .conf .log .mod .sum .ics .vcf .sig .asc .sha256 .torrent "

// hidden tells whether a file or folder is out of the reader's sight.
func hidden(base string) bool { return strings.HasPrefix(base, ".") || base == "__MACOSX" }

// companion is the page whose parts a browser keeps in a folder of this name: "P_files"
// belongs to "P"; "" for other folders.
func companion(base string) string {
	for _, end := range [...]string{"_files", "_fichiers", ".files", ".fichiers"} {
		if page, ok := strings.CutSuffix(base, end); ok {
			return page
		}
	}
	return ""
}
