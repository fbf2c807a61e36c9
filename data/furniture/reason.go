package furniture

// Reason is why a line is furniture: a short key, fixed for exports. The empty Reason
// stands for no furniture.
type Reason string

// The reasons.
const (
	Advert       Reason = "advert"
	Aside        Reason = "aside"
	AuthorBox    Reason = "author"
	Byline       Reason = "byline"
	Caption      Reason = "caption"
	Comments     Reason = "comments"
	Cookies      Reason = "cookies"
	Copyright    Reason = "copyright"
	Counter      Reason = "counter"
	Credit       Reason = "credit"
	Date         Reason = "date"
	FontSize     Reason = "font-size"
	Masthead     Reason = "masthead"
	Menu         Reason = "menu"
	Missing      Reason = "missing"
	Newsletter   Reason = "newsletter"
	Related      Reason = "related"
	Repeated     Reason = "repeated"
	Rubric       Reason = "rubric"
	Share        Reason = "share"
	Signature    Reason = "signature"
	Subscription Reason = "subscription"
	Summary      Reason = "summary"
	Syndication  Reason = "syndication"
	Tags         Reason = "tags"
	Teaser       Reason = "teaser"
	Template     Reason = "template"
	Ticker       Reason = "ticker"
	Tweet        Reason = "tweet"
)

var reasonWords = [...]struct {
	reason          Reason
	french, english string
}{
	{Advert, "publicité", "advertisement"},
	{Aside, "à l’écart de l’article", "apart from the article"},
	{AuthorBox, "encadré sur l’auteur", "about the author"},
	{Byline, "signature de l’auteur", "author’s line"},
	{Caption, "légende d’image", "picture caption"},
	{Comments, "commentaires", "comments"},
	{Cookies, "bandeau de cookies", "cookie notice"},
	{Copyright, "mention de droits", "copyright notice"},
	{Counter, "compteur", "counter"},
	{Credit, "crédit d’image", "picture credit"},
	{Date, "ligne de date", "date line"},
	{FontSize, "taille du texte", "font size control"},
	{Masthead, "nom du journal", "name of the outlet"},
	{Menu, "menu du site", "site menu"},
	{Missing, "page introuvable", "missing page"},
	{Newsletter, "lettre d’information", "newsletter"},
	{Related, "autre article", "link to another article"},
	{Repeated, "répétition", "repetition"},
	{Rubric, "rubrique", "section name"},
	{Share, "partage et réseaux sociaux", "sharing and social networks"},
	{Signature, "signature d’agence", "agency signature"},
	{Subscription, "abonnement", "subscription"},
	{Summary, "chapeau", "summary above the article"},
	{Syndication, "mention de reprise", "syndication notice"},
	{Tags, "mots-clés", "tags"},
	{Teaser, "annonce d’un autre article", "teaser of another article"},
	{Template, "reste de gabarit", "template debris"},
	{Ticker, "fil d’actualité", "news ticker"},
	{Tweet, "message de réseau social intégré", "embedded post"},
}

// Words returns what the reason means in French and in English.
func (r Reason) Words() (french, english string) {
	for _, w := range reasonWords {
		if w.reason == r {
			return w.french, w.english
		}
	}
	return string(r), string(r)
}
