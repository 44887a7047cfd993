using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Finds the media type of the new content that stands for each one of the old.</summary>
internal sealed class MediaPairs
{
    /// <summary>Pairs media types.</summary>
    /// <param name="old">The old <c>content</c>.</param>
    /// <param name="now">The new one.</param>
    /// <param name="isLike">Whether a new media type takes the place of an old one that is named otherwise.</param>
    public MediaPairs(Part old, Part now, Func<MediaName, MediaName, bool> isLike)
    {
        var both = new List<MediaPair>();
        var removed = Of(old);
        var added = Of(now);
        Take(static (one, other) => one.Same(other), isSame: true);
        Take(isLike, isSame: false);
        (Both, Removed, Added) = (both, removed, added);

        void Take(Func<MediaName, MediaName, bool> fits, bool isSame)
        {
            foreach (var one in removed.ToList())
            {
                if (added.FirstOrDefault(other => fits(new MediaName(one.Key), new MediaName(other.Key))) is { Key: not null } found)
                {
                    both.Add(new MediaPair(one.Key, one.Value, found.Key, found.Value, isSame));
                    removed.Remove(one);
                    added.Remove(found);
                }
            }
        }
    }

    /// <summary>Those that are in both.</summary>
    public IReadOnlyList<MediaPair> Both { get; }

    /// <summary>Those that are gone.</summary>
    public IReadOnlyList<KeyValuePair<string, Part>> Removed { get; }

    /// <summary>Those that are new.</summary>
    public IReadOnlyList<KeyValuePair<string, Part>> Added { get; }

    private static List<KeyValuePair<string, Part>> Of(Part content) => [.. content.Members.Where(static media => media.Key.Length > 0)];
}
