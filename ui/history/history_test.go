package history

import "testing"

func TestBackAndForward(t *testing.T) {
	h := New("list").Push("article").Push("timeline")
	if h.Here() != "timeline" {
		t.Fatalf("at %q", h.Here())
	}
	h, ok := h.Step(-1)
	if !ok || h.Here() != "article" {
		t.Fatalf("back: at %q, %v", h.Here(), ok)
	}
	if h, ok = h.Step(1); !ok || h.Here() != "timeline" {
		t.Fatalf("forward: at %q, %v", h.Here(), ok)
	}
	if _, ok = h.Step(1); ok {
		t.Error("forward from the last place")
	}
	if _, ok = h.Step(-3); ok {
		t.Error("back from the first place")
	}
}

func TestGoingOnForgetsWhatCameAfter(t *testing.T) {
	h, _ := New("list").Push("article").Step(-1)
	on := h.Push("people")
	if _, ok := on.Step(1); ok {
		t.Error("the article is still ahead")
	}
	if ahead, ok := h.Step(1); !ok || ahead.Here() != "article" {
		t.Error("a copy of the history was changed")
	}
}

func TestNotedChangesOnlyThePresentPlace(t *testing.T) {
	before := New("list").Push("article")
	after := before.Replace("article, further down")
	if before.Here() != "article" || after.Here() != "article, further down" {
		t.Errorf("%q and %q", before.Here(), after.Here())
	}
	if back, _ := after.Step(-1); back.Here() != "list" {
		t.Errorf("behind it %q", back.Here())
	}
}

func TestHistoryIsBounded(t *testing.T) {
	h := New(0)
	for i := range 3 * longest {
		h = h.Push(i + 1)
	}
	if len(h.places) != longest || h.Here() != 3*longest {
		t.Errorf("%d places, at %d", len(h.places), h.Here())
	}
}
