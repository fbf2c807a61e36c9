package page

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/textproto"
	"strings"
)

// maxParts bounds the parts of an archive: a page comes with its pictures, not more.
const maxParts = 5000

// isMHTML reports whether a file begins with the head of a web archive: the message that
// browsers save a page as.
func isMHTML(raw []byte) bool {
	name, _, found := bytes.Cut(raw[:min(len(raw), 80)], []byte(":"))
	if !found || len(name) == 0 || bytes.ContainsAny(name, " \t\n<{[") {
		return false
	}
	start := strings.ToLower(string(raw[:min(len(raw), 4096)]))
	return strings.Contains(start, "mime-version:") &&
		(strings.Contains(start, "multipart/related") || strings.Contains(start, "content-type: text/html") || strings.Contains(start, "multipart/alternative"))
}

// parseMHTML reads the page of a web archive: its first part in HTML.
func parseMHTML(raw []byte) (Page, error) {
	r := textproto.NewReader(bufio.NewReader(bytes.NewReader(bytes.TrimLeft(raw, "\r\n\t "))))
	head, err := r.ReadMIMEHeader()
	if err != nil {
		return Page{}, ErrNoPage
	}
	body, charset, err := pagePart(head, r.R, 0)
	if err != nil {
		return Page{}, err
	}
	text, repaired, err := decode(body, charset)
	if err != nil {
		return Page{}, err
	}
	p, err := parseHTML(text)
	if err != nil {
		return Page{}, err
	}
	p.Repaired = repaired
	if p.URL == "" {
		p.URL = firstOf(webAddress(head.Get("Snapshot-Content-Location")), webAddress(head.Get("Content-Location")))
	}
	if p.Outlet == "" {
		p.Outlet = outletAt(hostOf(p.URL))
	}
	if p.Published == "" {
		p.Published, p.Evidence = DayInAddress(p.URL)
	}
	return p, nil
}

// pagePart returns the first part in HTML of a message, with the encoding that its head
// declares.
func pagePart(head textproto.MIMEHeader, body io.Reader, depth int) (page []byte, charset string, err error) {
	kind, params, err := mime.ParseMediaType(head.Get("Content-Type"))
	if err != nil && kind == "" || depth > 3 {
		return nil, "", ErrNoPage
	}
	switch {
	case kind == "text/html" || kind == "application/xhtml+xml":
		page, err = readPart(head, body)
		return page, params["charset"], err
	case !strings.HasPrefix(kind, "multipart/") || params["boundary"] == "":
		return nil, "", ErrNoPage
	}
	parts := multipart.NewReader(body, params["boundary"])
	for range maxParts {
		part, err := parts.NextRawPart()
		if err != nil {
			return nil, "", ErrNoPage
		}
		page, charset, err = pagePart(part.Header, part, depth+1)
		if !errors.Is(err, ErrNoPage) {
			return page, charset, err
		}
	}
	return nil, "", ErrNoPage
}

// readPart undoes what a part was encoded with for its way by mail. A part that breaks
// off is read as far as it goes.
func readPart(head textproto.MIMEHeader, body io.Reader) ([]byte, error) {
	switch strings.ToLower(strings.TrimSpace(head.Get("Content-Transfer-Encoding"))) {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	}
	page, err := io.ReadAll(io.LimitReader(body, MaxBytes+1))
	switch {
	case len(page) > MaxBytes:
		return nil, ErrLarge
	case len(page) == 0 && err != nil:
		return nil, ErrNoPage
	}
	return page, nil
}
