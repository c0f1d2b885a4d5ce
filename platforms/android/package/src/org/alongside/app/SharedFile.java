package org.alongside.app;

import android.content.ClipData;
import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.content.Intent;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.os.ParcelFileDescriptor;
import android.provider.OpenableColumns;

import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.UUID;

/**
 * The one file that is being handed to another app, from memory: it is never written anywhere. Whoever the
 * person chose may read it by an address that nobody can guess, until the next one is handed over, and for
 * a few minutes at most.
 */
public final class SharedFile extends ContentProvider
        implements ContentProvider.PipeDataWriter<byte[]> {
    private static final long LIFETIME_MS = 10 * 60 * 1000;

    private static final class Offer {
        final Uri address;
        final String name;
        final String type;
        final byte[] content;

        Offer(Uri address, String name, String type, byte[] content) {
            this.address = address;
            this.name = name;
            this.type = type;
            this.content = content;
        }
    }

    private static volatile Offer current; // binders ask for it on threads of their own

    /** Lets the person choose an app that takes the file. Returns false if there is none. Any thread. */
    public static boolean share(Context context, String name, String type, byte[] content) {
        Uri address = new Uri.Builder().scheme("content").authority(context.getPackageName() + ".shared")
                .appendPath(UUID.randomUUID().toString()).appendPath(name).build();
        Offer offer = new Offer(address, name, type, content);
        Intent send = new Intent(Intent.ACTION_SEND);
        send.setType(type);
        send.putExtra(Intent.EXTRA_STREAM, address);
        send.setClipData(ClipData.newRawUri(null, address)); // the right to read goes with it
        send.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION);
        Intent chooser = Intent.createChooser(send, null);
        chooser.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK | Intent.FLAG_GRANT_READ_URI_PERMISSION);
        current = offer;
        try {
            context.startActivity(chooser);
        } catch (RuntimeException refused) {
            forget(offer);
            return false;
        }
        new Handler(Looper.getMainLooper()).postDelayed(() -> forget(offer), LIFETIME_MS);
        return true;
    }

    private static synchronized void forget(Offer offer) {
        if (current == offer) {
            current = null;
        }
    }

    private static Offer at(Uri address) {
        Offer offer = current;
        return offer != null && offer.address.equals(address) ? offer : null;
    }

    @Override
    public boolean onCreate() {
        return true;
    }

    @Override
    public String getType(Uri address) {
        Offer offer = at(address);
        return offer == null ? null : offer.type;
    }

    @Override
    public Cursor query(Uri address, String[] projection, String selection, String[] arguments, String order) {
        Offer offer = at(address);
        String[] columns = projection != null ? projection
                : new String[] {OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE};
        MatrixCursor cursor = new MatrixCursor(columns, 1);
        if (offer != null) {
            Object[] row = new Object[columns.length];
            for (int column = 0; column < columns.length; ++column) {
                if (OpenableColumns.DISPLAY_NAME.equals(columns[column])) {
                    row[column] = offer.name;
                } else if (OpenableColumns.SIZE.equals(columns[column])) {
                    row[column] = offer.content.length;
                }
            }
            cursor.addRow(row);
        }
        return cursor;
    }

    @Override
    public ParcelFileDescriptor openFile(Uri address, String mode) throws FileNotFoundException {
        Offer offer = at(address);
        if (offer == null || !"r".equals(mode)) {
            throw new FileNotFoundException();
        }
        return openPipeHelper(address, offer.type, null, offer.content, this);
    }

    @Override
    public void writeDataToPipe(ParcelFileDescriptor output, Uri address, String type, Bundle options,
            byte[] content) {
        try (FileOutputStream stream = new ParcelFileDescriptor.AutoCloseOutputStream(output)) {
            stream.write(content);
        } catch (IOException gone) {
            // Whoever reads may stop at any time.
        }
    }

    @Override
    public Uri insert(Uri address, ContentValues values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int update(Uri address, ContentValues values, String selection, String[] arguments) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int delete(Uri address, String selection, String[] arguments) {
        throw new UnsupportedOperationException();
    }
}
