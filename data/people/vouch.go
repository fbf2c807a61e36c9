package people

import (
	"strings"

	"mareader/data/token"
)

// nameVouched gives whole names that nothing beside them vouches for their persons where
// the text elsewhere does: a person that they are coordinated with, the verb of meeting
// that they follow, or the sentence after theirs, which takes them up by an office.
func (f *finder) nameVouched(text string, ts []token.Token, ps []phrase) {
	for more := true; more; {
		more = false
		for i := range ps {
			p := &ps[i]
			if p.person >= 0 || !p.named() || !isFull(ts[p.nameFrom:p.nameTo]) || p.nameTo-p.nameFrom > maxVouched || mayBeBody(ts, p) {
				continue
			}
			if !beside(ts, ps, i) && !f.met(ts, p) && !takenUp(ts, ps, i) && !succeeded(ts, p.from) && !refersToSelf(ts, p.nameTo) {
				continue
			}
			p.person = f.add(text, ts, p, nil)
			f.persons[p.person].learn(ts, foldName(ts[p.nameFrom:p.nameTo]), p)
			more = true
		}
	}
}

// maxVouched is how many words a name has at most that only its surroundings vouch for.
const maxVouched = 4

// mayBeBody reports whether a name may be that of a body or a place: one of its words is
// written in capitals, is the name of a place or begins the names of bodies.
func mayBeBody(ts []token.Token, p *phrase) bool {
	if afterPlaceHead(ts, p.nameFrom) || isPlaceRun(ts[p.nameFrom:p.nameTo]) {
		return true
	}
	for _, t := range ts[p.nameFrom:p.nameTo] {
		if t.Upper || isPlaceName(t.Fold) || placeHeads(t.Fold) || portfolioNames(t.Fold) || bodyWords(t.Fold) || t.Is("al-maghrib", "el-maghrib") {
			return true
		}
	}
	return false
}

// said are participles that follow what somebody said.
var said = set(`plaide declare affirme souligne estime explique indique precise rappelle ajoute annonce confie assure note juge dit lance resume
tranche repondu martele insiste ironise commente observe promis prevenu averti conclu`)

// bodyWords are words in the names of firms, papers and associations.
var bodyWords = set(`bank bourse holding air airlines airways atlas royal royale watch rights human amnesty times post news press mail telegraph
economist monde figaro group company motors energy mining power invest capital partners consulting solutions media tv live sport sports club
united international global world green blue new west east north south free house street city port med tech digital labs university school
institute foundation council bureau office agency army navy air-force real racing olympique athletic atletico inter wydad raja african europa
dar barid bayt burger king maison hotel palace grand petit vieux haut bas noir noire rouge vert verte blanc blanche bleu bleue first last black white`)

// beside reports whether phrase i is coordinated by "et", or as one of a list, with a
// phrase that names a person.
func beside(ts []token.Token, ps []phrase, i int) bool {
	if i+1 < len(ps) && ps[i+1].person >= 0 && ps[i+1].named() && listed(ts, ps[i].to, ps[i+1].from) && (ts[ps[i].to].Is("et") || i > 0 || startsSentence(ts, ps[i].from)) {
		return true
	}
	return i > 0 && ps[i-1].person >= 0 && ps[i-1].named() && listed(ts, ps[i-1].to, ps[i].from)
}

// listed reports whether nothing but "et" or a comma, or "et" with the preposition again,
// stands between two phrases.
func listed(ts []token.Token, from, to int) bool {
	words := ts[from:to]
	switch {
	case to >= len(ts) || ts[to].Gap > token.Comma:
		return false
	case len(words) == 0:
		return ts[to].Gap == token.Comma
	}
	return words[0].Is("et") && words[0].Gap <= token.Comma && (len(words) == 1 || len(words) == 2 && words[1].Is("de", "d", "par", "avec"))
}

// startsSentence reports whether token i is the first of its sentence.
func startsSentence(ts []token.Token, i int) bool { return i == 0 || ts[i].Gap >= token.Stop }

// met reports whether a verb of meeting takes the name: "reçu par X", "s'est entretenu avec X".
func (f *finder) met(ts []token.Token, p *phrase) bool {
	for k := p.from - 1; k >= max(0, p.from-8) && ts[k+1].Gap <= token.Comma; k-- {
		switch {
		case k == p.from-1 && said(ts[k].Fold) && k > 0 && ts[k-1].Is("a", "avait") && (ts[k-1].Gap == token.Comma || ts[k-1].Gap == token.Aside):
			return true // "…, a plaidé X"
		case ts[k].Is("recu", "recue", "recus", "recues", "accueilli", "accueillie"):
			return ts[p.from-1].Is("par")
		case ts[k].Is("entretenu", "entretenue", "entretenus", "entretenues", "entretien", "entrevue", "tete-a-tete"):
			return ts[p.from-1].Is("avec")
		}
	}
	return false
}

// takenUp reports whether phrase i opens a sentence as its subject and an office without a
// name takes it up in the next: "X Y a promis de revenir. La ministre libyenne …".
func takenUp(ts []token.Token, ps []phrase, i int) bool {
	if !startsSentence(ts, ps[i].from) || ps[i].nameTo >= len(ts) || ts[ps[i].nameTo].Capital || ts[ps[i].nameTo].Gap > token.Comma {
		return false
	}
	for _, q := range ps[i+1:] {
		stop := sentencesBetween(ts, ps[i].to, q.from)
		if stop > 1 || stop == 1 && q.named() && q.person < 0 {
			return false
		}
		if stop == 1 && !q.named() && q.hasRole && !q.role.counterpart && !q.role.lesser {
			return ts[q.role.from].Is("le", "la", "l")
		}
	}
	return false
}

// sentencesBetween counts the sentences that begin after token from and up to token to.
func sentencesBetween(ts []token.Token, from, to int) int {
	n := 0
	for k := from; k <= to && k < len(ts); k++ {
		if ts[k].Gap >= token.Stop {
			n++
		}
	}
	return n
}

// refersToSelf reports whether at token i stands what only a person does: "s'est entretenu".
func refersToSelf(ts []token.Token, i int) bool {
	if i+2 >= len(ts) || !ts[i].Is("s") || ts[i].Gap != token.Space || !ts[i+1].Is("est", "etait") {
		return false
	}
	return strings.HasPrefix(ts[i+2].Fold, "entretenu") || strings.HasPrefix(ts[i+2].Fold, "rendu") || ts[i+2].Is("dit", "dite", "envole", "envolee")
}
