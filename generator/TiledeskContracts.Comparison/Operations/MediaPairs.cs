using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Finds the media type of the new content that stands for each one of the old.</summary>
internal sealed class MediaPairs
{
    // Of more than these no more is guessed: time is to grow as the contract does.
    private const int MostGuesses = 10_000;

    private readonly List<MediaPair> _both = [];
    private List<KeyValuePair<string, Part>> _removed;
    private List<KeyValuePair<string, Part>> _added;

    /// <summary>Pairs media types.</summary>
    /// <param name="old">The old <c>content</c>.</param>
    /// <param name="now">The new one.</param>
    /// <param name="isLike">Whether a new media type takes the place of an old one that is named otherwise.</param>
    public MediaPairs(Part old, Part now, Func<MediaName, MediaName, bool> isLike)
    {
        (_removed, _added) = (Of(old), Of(now));
        TakeSame();
        if ((long)_removed.Count * _added.Count <= MostGuesses)
        {
            TakeLike(isLike);
        }
    }

    /// <summary>Those that are in both.</summary>
    public IReadOnlyList<MediaPair> Both => _both;

    /// <summary>Those that are gone.</summary>
    public IReadOnlyList<KeyValuePair<string, Part>> Removed => _removed;

    /// <summary>Those that are new.</summary>
    public IReadOnlyList<KeyValuePair<string, Part>> Added => _added;

    private void TakeSame()
    {
        var candidates = new Dictionary<string, KeyValuePair<string, Part>>(StringComparer.Ordinal);
        foreach (var media in _added)
        {
            candidates[new MediaName(media.Key).Key] = media;
        }

        var rest = new List<KeyValuePair<string, Part>>();
        foreach (var media in _removed)
        {
            var key = new MediaName(media.Key).Key;
            if (candidates.TryGetValue(key, out var same))
            {
                _both.Add(new MediaPair(media.Key, media.Value, same.Key, same.Value, IsSame: true));
                candidates.Remove(key);
            }
            else
            {
                rest.Add(media);
            }
        }

        _removed = rest;
        _added = [.. _added.Where(media => candidates.TryGetValue(new MediaName(media.Key).Key, out var left) && left.Key == media.Key)];
    }

    private void TakeLike(Func<MediaName, MediaName, bool> isLike)
    {
        foreach (var media in _removed.ToList())
        {
            var index = _added.FindIndex(other => isLike(new MediaName(media.Key), new MediaName(other.Key)));
            if (index >= 0)
            {
                _both.Add(new MediaPair(media.Key, media.Value, _added[index].Key, _added[index].Value, IsSame: false));
                _removed.Remove(media);
                _added.RemoveAt(index);
            }
        }
    }

    private static List<KeyValuePair<string, Part>> Of(Part content) => [.. content.Members.Where(static media => media.Key.Length > 0)];
}
