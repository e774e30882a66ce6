package org.osnowa.access;

/**
 * An address at which everybody may send a file. A module that has one says so by a bean.
 *
 * @param path exactly as it is asked for
 * @param mostBytes of the whole request, which has to say beforehand how long it is
 */
public record OpenUpload(String path, long mostBytes) {

    boolean takes(String method, String asked, long length) {
        return method.equals("POST") && path.equals(asked) && length >= 0 && length <= mostBytes;
    }
}
