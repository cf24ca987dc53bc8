// English: registering with a recorded video.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const video: Text["video"] = {
  start: {
    title: "Register with a video",
    intro:
      "You take a photo of each side of your document and record a short video, with your phone or computer. A person in the public administration checks them. If they accept them, your registration is advanced, with no letter and no visit to an office.",
    when: (days) =>
      `You get an answer within ${lasting("en", days, "workingDays")}.`,
    raises:
      "If you have already registered by letter, this also raises your level: we will not ask for your phone or your email address.",
    needs: "What you need",
    needList: [
      "Your original, valid document: DNI, foreigner’s card (TIE) or EU citizen’s certificate.",
      "A phone or a computer with a camera.",
      "A mobile phone number and an email address that are yours.",
      "A quiet, well-lit place with a plain background.",
    ],
    how: "What it has to be like",
    howList: (least, most) => [
      "Take the document out of its cover. Photocopies and laminated copies will not do.",
      "The photos must be sharp and without glare: everything has to be readable.",
      `The video takes ${least} to ${
        lasting("en", most, "seconds")
      }: first show both sides of the document and then your whole face, without sunglasses, mask or cap.`,
      "It has to be you in the video. Nobody can do it for you.",
    ],
    privacy: (days) =>
      `Your photos and video are stored encrypted, only those who check them see them, and they are deleted ${
        lasting("en", days, "days")
      } after the answer.`,
    next: "Continue",
    begin: "Register with a video",
    status: "Have you already sent it? See how it is going",
    other: "See other ways to register",
  },
  raise:
    "With a video that a person in the public administration checks, without leaving home.",
  inUse:
    "In Clave, this phone now belongs to another person, and each phone can belong to only one. If you enter the code and we accept your video, it will become yours, and the other person will not be able to sign in until they give another phone.",
  record: {
    title: "Send the photos and the video",
    front: "Photo of the front of the document",
    back: "Photo of the back of the document",
    photoHint: (megabytes) =>
      `A JPEG or PNG image of up to ${megabytes} MB, with the whole document in focus.`,
    video: "Video with the document and your face",
    videoHint: (least, most, megabytes) =>
      `${least} to ${
        lasting("en", most, "seconds")
      } and up to ${megabytes} MB, in MP4 or WebM. First both sides of the document, then your whole face.`,
    go: "Send it to be checked",
    slow: "Sending may take a few minutes. Do not close the page.",
    photo: {
      "empty": "Choose the photo or take it now.",
      "too-large":
        "The photo file is too large. Take it at a lower quality or crop it.",
      "not-an-image":
        "This file is not a JPEG or PNG image. If your phone saves photos in another format (HEIC), choose “most compatible” in the camera settings, or take a screenshot of the photo.",
      "too-small":
        "The photo is too small for the document to be read. Take it from closer or at a higher quality.",
      "too-many-pixels":
        "The photo has too many pixels. Take it at a lower quality.",
      "damaged": "The photo is incomplete or damaged. Take it again.",
    },
    film: {
      "empty": "Choose the video or record it now.",
      "too-large":
        "The video file is too large. Record a shorter one or at a lower quality.",
      "not-a-video":
        "This file is not an MP4 or WebM video, whatever its name says. Record it with your phone’s camera.",
      "too-short":
        "The video is too short to show the document and your face. Record it again.",
      "too-long": "The video is too long. Record a shorter one.",
      "damaged":
        "The video is incomplete or damaged, or has no picture. Record it again.",
    },
    tooMuch:
      "The files are too large together. Record a shorter video or take the photos at a lower quality.",
    broken:
      "The sending was cut off before everything arrived. Choose the three files again and send them.",
    slowed:
      "The sending took too long. Try a better connection, or smaller files.",
    overtaken:
      "Another sending with your document has begun, so this one was stopped. If you do not see it in another window, choose the three files again and send them.",
    busy:
      "Many people are sending videos at the moment. Wait a minute and send it again.",
    again: "Browsers do not keep files: choose all three again.",
    here: {
      start: "Record the video on this page",
      stop: "Stop recording",
      again: "Record it again",
      view: "What the camera sees",
      asking: "Your browser is asking for permission to use the camera.",
      recording: (seconds) =>
        `Recording. Show the document and then your face. It stops by itself after ${
          lasting("en", seconds, "seconds")
        }.`,
      done: "The video is recorded and will be sent with the photos.",
      denied:
        "The camera cannot be used from this page. Choose a video recorded with your phone.",
    },
  },
  recorded: {
    title: "We have received your video",
    until: (day) => `We will answer ${day} at the latest.`,
    told: "We will tell you by SMS and by email.",
    codeTitle: "Keep this code",
    codeText:
      "With your document and this code you can see how it is going. Once we accept the video, it will be the code (CSV) of your receipt, where your activation code is. We will not send it to you by SMS or email.",
    nothing: "Until then nothing changes in your registration.",
    status: "See how it is going",
  },
  status: {
    title: "How is your video going?",
    intro: "Enter your document and the code we gave you when you sent it.",
    code: "Code that you kept",
    next: "See how it is going",
    unknown: "There is no video with this document and this code. Check both.",
    lost:
      "The address you came with no longer works. Enter your document and your code again.",
    open: {
      title: "Your video is being checked",
      text: (sent, due) =>
        `You sent it ${sent}. We will answer ${due} at the latest.`,
    },
    accepted: {
      title: "We have accepted your video",
      text:
        "Your registration is advanced. You see your receipt, with the activation code, with the same code you have just entered.",
      go: "See the receipt",
    },
    refused: {
      title: "We could not accept your video",
      kept:
        "You have lost nothing: what you already had in Clave stays the same.",
      again: "Send another video",
    },
    reasons: {
      "unreadable":
        "The document cannot be read well. Take the photos again with more light, in focus and without glare.",
      "not-original":
        "What is shown is not the original document. Show it without its cover: photocopies, laminated copies and screens will not do.",
      "face-hidden":
        "Your whole face cannot be seen. Record the video again with light from the front, without sunglasses, mask or cap.",
      "another-person":
        "We could not confirm that the person in the video is the one on the document. You can try again with better light, or take your document to a registration office.",
      "not-in-force":
        "The document you showed is not valid, or is not the last one issued to you. Send another video with the one you have now.",
      "other-route":
        "We cannot confirm who you are by video. You can register with a digital certificate, by letter or at a registration office.",
      "phone-taken":
        "After you sent your video, another person proved that the phone you gave is theirs. Send another video with a phone that only you use.",
      "superseded":
        "While we were checking it, your registration changed and this video was no longer needed.",
    },
  },
};
