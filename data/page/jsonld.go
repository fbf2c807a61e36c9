package page

import (
	"encoding/json"
	"strings"
)

// linkedData is what the JSON-LD of a page says of its article.
type linkedData struct {
	headline, published, author, publisher, url string
	body                                        string
	found                                       bool // of an article, not of the page round it

	named map[string]any // names of objects by their @id
}

// read takes in a script of JSON-LD. One that breaks the rules of JSON, as hand-made ones
// do, still tells its date.
func (d *linkedData) read(source string) {
	source = strings.TrimSpace(source)
	source = strings.TrimSuffix(strings.TrimPrefix(source, "<!--"), "-->")
	var v any
	if err := json.Unmarshal([]byte(strings.TrimSpace(source)), &v); err != nil {
		if d.published == "" {
			d.published = looseValue(source, "datePublished")
		}
		return
	}
	d.note(v, 0)
	d.walk(v, 0)
}

// note keeps the names of objects that others point to by their @id.
func (d *linkedData) note(v any, depth int) {
	if depth > maxNesting {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			d.note(item, depth+1)
		}
	case map[string]any:
		if id, ok := v["@id"].(string); ok && v["name"] != nil {
			if d.named == nil {
				d.named = map[string]any{}
			}
			d.named[id] = v["name"]
		}
		d.note(v["@graph"], depth+1)
	}
}

// names returns the names in a value, those of objects elsewhere that it points to, too.
func (d *linkedData) names(v any) string {
	if list, ok := v.([]any); ok {
		var all []string
		for _, item := range list {
			if name := d.names(item); name != "" {
				all = append(all, name)
			}
		}
		return strings.Join(all, ", ")
	}
	if o, ok := v.(map[string]any); ok && o["name"] == nil {
		if id, ok := o["@id"].(string); ok {
			v = d.named[id]
		}
	}
	return strings.Join(namesIn(v, 0), ", ")
}

// looseValue returns the string after a key in text that is nearly JSON.
func looseValue(source, key string) string {
	_, rest, found := strings.Cut(source, `"`+key+`"`)
	if !found {
		return ""
	}
	rest, found = strings.CutPrefix(strings.TrimLeft(rest, " \t\r\n"), ":")
	if !found {
		return ""
	}
	parts := strings.SplitN(rest, `"`, 3)
	if len(parts) < 3 || strings.TrimSpace(parts[0]) != "" || len(parts[1]) > 60 {
		return ""
	}
	return parts[1]
}

const maxNesting = 6

func (d *linkedData) walk(v any, depth int) {
	if depth > maxNesting {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			d.walk(item, depth+1)
		}
	case map[string]any:
		d.object(v)
		d.walk(v["@graph"], depth+1)
		d.walk(v["mainEntity"], depth+1)
	}
}

// object takes in an article, or the page round one as long as no article was found.
func (d *linkedData) object(o map[string]any) {
	article, page := false, false
	for _, t := range textsIn(o["@type"]) {
		article = article || strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "BlogPosting") || t == "LiveBlogPosting" || t == "Report"
		page = page || strings.HasSuffix(t, "WebPage") || t == "VideoObject"
	}
	if !article && !page || d.found {
		return
	}
	d.found = article
	set := func(field *string, value string) {
		if value = oneLine(value); value != "" && (article || *field == "") {
			*field = value
		}
	}
	if article {
		set(&d.headline, firstText(o["headline"], o["name"]))
		set(&d.author, d.names(o["author"]))
		d.body = firstText(o["articleBody"])
	}
	set(&d.published, firstText(o["datePublished"], o["dateCreated"], o["coverageStartTime"], o["uploadDate"]))
	set(&d.publisher, d.names(o["publisher"]))
	set(&d.url, firstText(o["url"], o["mainEntityOfPage"], o["@id"]))
}

func firstText(values ...any) string {
	for _, v := range values {
		if o, ok := v.(map[string]any); ok {
			v = o["@id"]
		}
		for _, t := range textsIn(v) {
			if strings.TrimSpace(t) != "" {
				return t
			}
		}
	}
	return ""
}

// textsIn returns the strings of a value that may be one or several.
func textsIn(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		var out []string
		for _, item := range v {
			if s, ok := item.(string); ok {
				out = append(out, s)
			}
		}
		return out
	}
	return nil
}

// namesIn returns the names in a value that may be a name, an object with one, or a list
// of these.
func namesIn(v any, depth int) []string {
	if depth > maxNesting {
		return nil
	}
	switch v := v.(type) {
	case string:
		if s := oneLine(v); s != "" {
			return []string{s}
		}
	case map[string]any:
		return namesIn(v["name"], depth+1)
	case []any:
		var out []string
		for _, item := range v {
			out = append(out, namesIn(item, depth+1)...)
		}
		return out
	}
	return nil
}
