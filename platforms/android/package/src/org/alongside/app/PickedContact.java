package org.alongside.app;

import android.content.Context;
import android.database.Cursor;
import android.net.Uri;
import android.provider.ContactsContract.CommonDataKinds.Phone;

/**
 * A number that a person chose in the system's list of contacts. With it comes the right to read this one
 * row, for as long as the app that asked is there, and no other.
 */
public final class PickedContact {
    private static final String[] COLUMNS = {Phone.DISPLAY_NAME, Phone.NUMBER, Phone.TYPE, Phone.LABEL};

    private PickedContact() {
    }

    /** The name, the number and what kind of number it is; null if it cannot be read. Any thread. */
    public static String[] read(Context context, Uri row) {
        try (Cursor cursor = context.getContentResolver().query(row, COLUMNS, null, null, null)) {
            if (cursor == null || !cursor.moveToFirst()) {
                return null;
            }
            CharSequence kind =
                    Phone.getTypeLabel(context.getResources(), cursor.getInt(2), cursor.getString(3));
            return new String[] {text(cursor.getString(0)), text(cursor.getString(1)), text(kind)};
        } catch (RuntimeException refused) { // whoever keeps the contacts may be any app
            return null;
        }
    }

    private static String text(CharSequence words) {
        return words == null ? "" : words.toString();
    }
}
