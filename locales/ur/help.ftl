# Help at a kiosk: what it says, and what desks are told.
help-call = کسی کو بلائیں
help-called = ہم نے عملے کو بتا دیا ہے۔ براہ کرم یہیں انتظار کریں۔
help-coming = کوئی آپ کے پاس آ رہا ہے۔
help-nobody-free = ابھی سب مصروف ہیں۔ براہ کرم تھوڑا انتظار کریں۔
help-reception = براہ کرم استقبالیہ پر جائیں۔
help-at-kiosk = مشین پر مدد چاہیے:
help-i-go = یہ میرے ذمے
