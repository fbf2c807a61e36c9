package way

import "testing"

func TestBackAndForward(t *testing.T) {
	w := New("list").To("article").To("timeline")
	if w.Here() != "timeline" {
		t.Fatalf("at %q", w.Here())
	}
	w, ok := w.Step(-1)
	if !ok || w.Here() != "article" {
		t.Fatalf("back: at %q, %v", w.Here(), ok)
	}
	if w, ok = w.Step(1); !ok || w.Here() != "timeline" {
		t.Fatalf("forward: at %q, %v", w.Here(), ok)
	}
	if _, ok = w.Step(1); ok {
		t.Error("forward from the last place")
	}
	if _, ok = w.Step(-3); ok {
		t.Error("back from the first place")
	}
}

func TestGoingOnForgetsWhatCameAfter(t *testing.T) {
	w, _ := New("list").To("article").Step(-1)
	on := w.To("people")
	if _, ok := on.Step(1); ok {
		t.Error("the article is still ahead")
	}
	if ahead, ok := w.Step(1); !ok || ahead.Here() != "article" {
		t.Error("a copy of the way was changed")
	}
}

func TestNotedChangesOnlyThePresentPlace(t *testing.T) {
	before := New("list").To("article")
	after := before.Noted("article, further down")
	if before.Here() != "article" || after.Here() != "article, further down" {
		t.Errorf("%q and %q", before.Here(), after.Here())
	}
	if back, _ := after.Step(-1); back.Here() != "list" {
		t.Errorf("behind it %q", back.Here())
	}
}

func TestWayIsBounded(t *testing.T) {
	w := New(0)
	for i := range 3 * longest {
		w = w.To(i + 1)
	}
	if len(w.places) != longest || w.Here() != 3*longest {
		t.Errorf("%d places, at %d", len(w.places), w.Here())
	}
}
