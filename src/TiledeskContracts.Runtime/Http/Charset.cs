using System.Net.Http.Headers;
using System.Text;

namespace TiledeskContracts.Http;

/// <summary>The character set of an answer.</summary>
internal static class Charset
{
    /// <summary>What the answer says it is written in; null for UTF-8, and for what the platform does not know or no longer reads (UTF-7).</summary>
    public static Encoding? Of(MediaTypeHeaderValue? contentType)
    {
        var charset = contentType?.CharSet?.Trim('"', ' ');
        if (string.IsNullOrEmpty(charset) || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return Encoding.GetEncoding(charset);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
