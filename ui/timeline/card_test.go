package timeline

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"mareader/ui/lang"
	"mareader/ui/theme"
)

// inEnglish is the timeline of the sample events for those who read no French.
func inEnglish(width, height int) Model {
	m := New(theme.New(true), lang.English, samplePress())
	m.SetSize(width, height)
	m.SetEvents(sampleEvents(), sampleTerms())
	return m
}

func TestEnglishScreensLeaveFrenchReasonsOut(t *testing.T) {
	card := ansi.Strip(press(inEnglish(120, 36), "j", "j", "j", "enter").View())
	if !strings.Contains(card, "worked out") || strings.Contains(card, "le seul") || strings.Contains(card, "mêmes ministres") {
		t.Errorf("card:\n%s", card)
	}
	undated := ansi.Strip(press(inEnglish(120, 36), "G", "enter").View())
	if !strings.Contains(undated, "date unknown") || strings.Contains(undated, "aucune autre") {
		t.Errorf("card of an undated event:\n%s", undated)
	}
	if rows := ansi.Strip(inEnglish(120, 36).View()); strings.Contains(rows, "aucune autre") {
		t.Errorf("rows:\n%s", rows)
	}
}

func TestTheMarkOfAnInferredDateIsGluedToIt(t *testing.T) {
	card := ansi.Strip(press(sample(120, 36), "j", "j", "j", "enter").View())
	if !strings.Contains(card, "lundi 14 avril 2025≈") {
		t.Errorf("card:\n%s", card)
	}
}
