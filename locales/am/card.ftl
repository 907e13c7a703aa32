# Return cards: appointments on another day, handed along the line to those who cannot be served today.
card-title = የሌላ ቀን ቀጠሮ ካርዶች
card-how = ዛሬ ሊስተናገዱ ለማይችሉ ሰዎች፦ ካርዶቹን ያትሙ፣ ይቁረጡና ይስጡ። እያንዳንዱ ካርድ በሌላ ቀን የተያዘ ቀጠሮ ነው።
card-booked = በእያንዳንዱ የታተመ ካርድ ላይ ያለው ሰዓት ተይዟል። ማንም ያልወሰዳቸውን ካርዶች ይመልሱ።
card-count = ስንት ካርዶች?
card-from = ከየትኛው ቀን ጀምሮ?
card-language = የካርዶቹ ቋንቋ
card-make = ቀጠሮ ይያዙና ያትሙ
card-made = ካርዶች፦ { $n } · { $service }
card-missing = ያልተያዘ ሰዓት ያልተገኘላቸው ካርዶች፦ { $n }
card-none = ከዚህ ቀን ጀምሮ ያልተያዘ ሰዓት የለም። ምንም ቀጠሮ አልተያዘም።
card-not-handed = አልተሰጠም
card-all = ሁሉንም ይምረጡ
card-give-back = ያልተሰጡትን ይመልሱ
card-choose-first = ያልተሰጡትን ካርዶች ይምረጡ።
card-give-back-question = እነዚህን ካርዶች መመለስ ይፈልጋሉ፦ { $n }?
card-give-back-text = ሰዓቶቹን ሌሎች ሰዎች መያዝ ይችላሉ። ወረቀቶቹን ይጣሏቸው።
card-give-back-yes = አዎ፣ ይመለሱ
card-give-back-no = አይ፣ ይቆዩ
card-given-back = የተመለሱ፦ { $n }
card-not-given-back = ሊመለሱ ያልቻሉ፦ { $n }

# What is printed on a card.
card-come = በዚህ ቀን፣ በዚህ ሰዓት ይምጡ። ይህን ካርድ ያሳዩ።
